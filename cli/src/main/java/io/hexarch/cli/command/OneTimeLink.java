package io.hexarch.cli.command;

import io.hexarch.cli.Failure;
import java.util.regex.Pattern;

/** A link that signs a person in once: {@code https://…/welcome#token=…} or {@code https://…/join#token=…}. */
sealed interface OneTimeLink {

    /** Makes the first operator. */
    record Welcome(String token) implements OneTimeLink {}

    /** Lets an invited person in. */
    record Join(String token) implements OneTimeLink {}

    Pattern SHAPE = Pattern.compile("https?://[^#\\s]+/(welcome|join)/?#token=([^&\\s]+)");

    static OneTimeLink parse(String link) {
        var matcher = SHAPE.matcher(link);
        if (!matcher.matches()) {
            throw Failure.usage("That is no one-time link")
                    .because(
                            "it ends in /welcome#token=… or /join#token=…; quote it, since # begins a comment in a shell");
        }
        return matcher.group(1).equals("welcome") ? new Welcome(matcher.group(2)) : new Join(matcher.group(2));
    }
}
