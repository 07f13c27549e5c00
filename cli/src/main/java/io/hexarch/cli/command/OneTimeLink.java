package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.Failure;
import java.util.regex.Pattern;

/** A link that signs a person in once: {@code https://…/welcome#token=…} or {@code https://…/join#token=…}. */
sealed interface OneTimeLink {

    /** Makes the first operator. */
    record Welcome(String token) implements OneTimeLink {}

    /** Lets an invited person in. */
    record Join(String token) implements OneTimeLink {}

    Pattern SHAPE = Pattern.compile("(https?://[^/#\\s]+)(?:/[^#\\s]*)?/(welcome|join)/?#token=([^&\\s]+)");

    /**
     * Reads a link that this command's server is to get the token of. A server that was only remembered gets none of another one's:
     * whoever holds a token may use it.
     */
    static OneTimeLink of(Cli cli, String link) {
        var matcher = SHAPE.matcher(link);
        if (!matcher.matches()) {
            throw Failure.usage("That is no one-time link")
                    .because(
                            "it ends in /welcome#token=… or /join#token=…; quote it, since # begins a comment in a shell");
        }
        var of = matcher.group(1);
        var server = cli.target().server();
        if (!cli.serverNamed() && !of.equalsIgnoreCase(server)) {
            throw Failure.usage("The link is one of " + of + ", and this command speaks to " + server)
                    .because("its token would be told to the wrong server")
                    .next("the same command with --server " + of);
        }
        return matcher.group(2).equals("welcome") ? new Welcome(matcher.group(3)) : new Join(matcher.group(3));
    }
}
