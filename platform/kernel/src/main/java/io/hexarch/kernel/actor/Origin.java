package io.hexarch.kernel.actor;

import java.util.Optional;

/**
 * Where a request came from.
 *
 * @param address the caller's network address, as the trusted edge saw it
 * @param agent the caller's {@code User-Agent}, cut to 200 characters
 * @param trace the W3C trace id of the request, 32 hexadecimal digits
 */
public record Origin(Optional<String> address, Optional<String> agent, Optional<String> trace) {

    public static final Origin INTERNAL = new Origin(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int AGENT_LIMIT = 200;

    public Origin {
        agent = agent.map(text -> text.length() <= AGENT_LIMIT ? text : text.substring(0, AGENT_LIMIT));
    }
}
