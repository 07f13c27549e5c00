package io.hexarch.platform.web.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of a request in a trace.
 *
 * @param id 32 hexadecimal digits, the caller's where they sent one
 * @param span 16 hexadecimal digits, ours
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public record Trace(String id, String span) {

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Goes on with the caller's trace, or begins one when there is none that can be read. */
    static Trace continuing(@Nullable String parent) {
        if (parent != null) {
            var matcher = PARENT.matcher(parent.strip());
            if (matcher.matches()) return new Trace(matcher.group(1), randomHex(8));
        }
        return new Trace(randomHex(16), randomHex(8));
    }

    /** The trace of a request that passed {@link TraceFilter}; a new one for any other. */
    public static Trace of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Trace trace ? trace : continuing(null);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What we send on and answer. */
    public String parent() {
        return "00-" + id + "-" + span + "-01";
    }

    private static String randomHex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
