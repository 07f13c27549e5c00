package io.hexarch.cli.settings;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Trust;
import io.hexarch.cli.terminal.Terminal;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server that a command speaks to, and whom it takes for it.
 *
 * @param server the address as it is known in the context file: no path, no slash at its end
 */
public record Target(String server, Trust trust) {

    /** Named by the person. */
    public static final String URL = "HEXARCH_URL";

    public static final String AUTHORITY = "HEXARCH_CA";

    /** Named by the launcher: the server that runs from the same folder, if no other is known. */
    private static final String LOCAL_URL = "HEXARCH_LOCAL_URL";

    private static final String LOCAL_AUTHORITY = "HEXARCH_LOCAL_CA";

    public static Target of(@Nullable String option, Terminal terminal, Configuration configuration) {
        var local = terminal.variable(LOCAL_URL).map(Target::address);
        var server = Optional.ofNullable(option)
                .or(() -> terminal.variable(URL))
                .map(Target::address)
                .or(() -> local)
                .or(configuration::current)
                .orElseThrow(() -> Failure.of(ExitCode.NOT_SIGNED_IN, "No server is known")
                        .next("hexarch login --server https://hexarch.example.com")
                        .next("hexarch up     starts one on this machine"));
        var authority = terminal.variable(AUTHORITY)
                .or(() -> local.filter(server::equals).flatMap(_ -> terminal.variable(LOCAL_AUTHORITY)))
                .or(() -> Optional.ofNullable(configuration.of(server).authority()));
        return new Target(server, new Trust(authority.map(Path::of)));
    }

    public URI uri() {
        return URI.create(server);
    }

    /** Addresses are keys: the same server is always written the same way. */
    private static String address(String text) {
        try {
            var uri = URI.create(text.contains("://") ? text : "https://" + text);
            var secure = "https".equals(uri.getScheme());
            if (uri.getHost() == null || !(secure || "http".equals(uri.getScheme())))
                throw new IllegalArgumentException();
            if (!secure && !isLoopback(uri.getHost())) {
                throw Failure.usage(
                                "Without https, passwords and tokens would be readable on the way to " + uri.getHost())
                        .next("https://" + uri.getAuthority());
            }
            return uri.getScheme() + "://" + uri.getAuthority();
        } catch (IllegalArgumentException e) {
            throw Failure.usage("\"" + text + "\" is no address of a server").next("https://hexarch.example.com");
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
