package io.hexarch.platform.kubernetes.connection;

import static io.hexarch.platform.kubernetes.connection.KubeconfigDocument.malformed;
import static io.hexarch.platform.kubernetes.connection.KubeconfigDocument.text;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * A kubeconfig from outside. It may hold an https address, an authority and a token or client certificate, all inline. Everything else
 * makes this process run a program, read a file, talk through somebody, act as somebody or trust anybody, and is refused by name.
 */
public final class InlineKubeconfig {

    private static final Set<String> CLUSTER =
            Set.of("server", "certificate-authority-data", "disable-compression", "extensions");
    private static final Set<String> USER = Set.of("token", "client-certificate-data", "client-key-data", "extensions");

    private InlineKubeconfig() {}

    /** @throws Refused naming the field, as {@code clusters[].cluster.<field>} or {@code users[].user.<field>} */
    public static ClusterConnection parse(String text) {
        var document = KubeconfigDocument.parse(text);
        refuseOthers(document.cluster(), CLUSTER, "clusters[].cluster.");
        refuseOthers(document.user(), USER, "users[].user.");
        return connection(document.cluster(), document.user());
    }

    static ClusterConnection connection(Map<?, ?> cluster, Map<?, ?> user) {
        var connection = new ClusterConnection(
                server(cluster), decoded(cluster, "certificate-authority-data"), credential(user));
        try {
            TransportSecurity.of(connection);
        } catch (IllegalArgumentException unreadable) {
            throw malformed(
                    unreadable.getMessage() == null ? "its certificates cannot be read" : unreadable.getMessage());
        }
        return connection;
    }

    private static void refuseOthers(Map<?, ?> fields, Set<String> accepted, String place) {
        for (var field : fields.entrySet()) {
            var name = String.valueOf(field.getKey());
            boolean harmless = "insecure-skip-tls-verify".equals(name) && Boolean.FALSE.equals(field.getValue());
            if (!accepted.contains(name) && !harmless) throw refused(place + name);
        }
    }

    private static Refused refused(String field) {
        return new Refused(Problem.of(
                        KubernetesProblem.KUBECONFIG_FIELD_REFUSED,
                        "The field " + field
                                + " is not accepted. Only an https server, certificate-authority-data and a token or"
                                + " client-certificate-data with client-key-data are; a service account's token is the usual way.")
                .at("/kubeconfig", field + " is not accepted"));
    }

    private static URI server(Map<?, ?> cluster) {
        var text = text(cluster, "server").orElseThrow(() -> malformed("its cluster has no server"));
        try {
            var server = URI.create(text);
            boolean plain =
                    server.getRawQuery() == null && server.getRawFragment() == null && server.getRawUserInfo() == null;
            boolean bare = server.getRawPath() == null
                    || server.getRawPath().isEmpty()
                    || server.getRawPath().equals("/");
            if ("https".equals(server.getScheme()) && server.getHost() != null && plain && bare)
                return URI.create("https://" + server.getRawAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            throw malformed("its server is not an address");
        }
        throw malformed("its server is not https://host:port");
    }

    private static ClusterCredential credential(Map<?, ?> user) {
        var token = text(user, "token");
        if (token.isPresent()) return new ClusterCredential.Token(token.get());
        if (!user.containsKey("client-certificate-data"))
            throw malformed("its user has neither a token nor client-certificate-data");
        return new ClusterCredential.ClientCertificate(
                decoded(user, "client-certificate-data"), decoded(user, "client-key-data"));
    }

    private static String decoded(Map<?, ?> fields, String name) {
        var text = text(fields, name).orElseThrow(() -> malformed(name + " is missing"));
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw malformed(name + " is not base64");
        }
    }
}
