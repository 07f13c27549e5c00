package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a request to the proxy, byte for byte as it came.
 *
 * @param cluster the segment that names the cluster
 * @param path what follows it, with its leading slash
 * @param query without the question mark
 */
record ProxyPath(String cluster, String path, Optional<String> query) {

    private static final String PREFIX = "/k8s/workspaces/";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]*");

    /** @throws Refused for a path that another server could read otherwise than we do */
    static ProxyPath parse(String uri, Optional<String> query) {
        if (!uri.startsWith(PREFIX)) throw refused("it does not begin with " + PREFIX + "<workspace>/");
        int end = uri.indexOf('/', PREFIX.length());
        var cluster = end < 0 ? uri.substring(PREFIX.length()) : uri.substring(PREFIX.length(), end);
        var path = end < 0 ? "/" : uri.substring(end);
        check(path);
        if (!PRINTABLE.matcher(uri).matches()
                || !PRINTABLE.matcher(query.orElse("")).matches())
            throw refused("it has a character that must be percent-encoded");
        return new ProxyPath(cluster, path, query);
    }

    private static void check(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        if (lower.contains("%2f") || lower.contains("%5c") || path.indexOf('\\') >= 0)
            throw refused("it has an encoded slash");
        if (path.contains("//")) throw refused("it has an empty segment");
        if (path.indexOf(';') >= 0 || lower.contains("%00")) throw refused("it has a character that names never have");
        boolean climbs = Arrays.stream(lower.replace("%2e", ".").split("/", -1))
                .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
        if (climbs) throw refused("it has a segment of dots");
    }

    private static Refused refused(String why) {
        return new Refused(KubernetesProblem.PATH_REFUSED, "This path is not forwarded: " + why + ".");
    }

    /** Path and query for the request line. */
    String upstream() {
        return query.map(text -> path + "?" + text).orElse(path);
    }

    /** Whether the query has the parameter with one of Kubernetes' words for yes. */
    boolean asks(String parameter) {
        return query.stream()
                .flatMap(text -> Arrays.stream(text.split("&")))
                .anyMatch(pair -> pair.equals(parameter + "=true") || pair.equals(parameter + "=1"));
    }
}
