package io.hexarch.platform.web.host;

import io.hexarch.platform.web.HexarchUrl;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names that this server answers to. A page of somebody else's that points its own name at us (DNS rebinding) gets nothing. */
public final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HexarchUrl url;

    public Hosts(HexarchUrl url) {
        this.url = url;
    }

    /** Whether the external address is more than this machine. */
    public boolean isPublic() {
        return !isLoopback(url.host());
    }

    /** The host that was asked for, without port, in lower case. */
    static String nameOf(HttpServletRequest request) {
        var name = request.getServerName().toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** Addresses are ours too: no name was looked up to come here. */
    boolean isOurs(String name) {
        return name.equals(url.host()) || isLoopback(name) || name.startsWith("[") || TrustedNetworks.isLiteral(name);
    }

    static boolean isLoopback(String name) {
        return LOOPBACK.contains(name);
    }

    /** The label of an application's host; empty when the name is not below the applications' domain. */
    Optional<String> applicationLabel(String name) {
        var end = "." + url.appsDomain();
        return name.endsWith(end) ? Optional.of(name.substring(0, name.length() - end.length())) : Optional.empty();
    }

    /** Whether a page of this origin was served by us: it names the host that the request was sent to, or our external address. */
    public boolean isOurOrigin(String origin, HttpServletRequest request) {
        return origin.equals(url.value().toString()) || origin.equalsIgnoreCase(originOf(request));
    }

    private static String originOf(HttpServletRequest request) {
        var scheme = request.getScheme();
        int usual = scheme.equals("https") ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return scheme + "://" + request.getServerName() + port;
    }
}
