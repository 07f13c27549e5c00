package io.hexarch.workspaces.adapter.web;

import io.hexarch.platform.kubernetes.apply.Manifests;
import io.hexarch.workspaces.domain.Workspace;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A kubeconfig with one cluster, one user and one context, all of the same name.
 *
 * @param url of this server
 * @param authority whom to trust for it, PEM; empty when every machine knows
 * @see <a href="https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/">kubeconfig (v1)</a>
 */
record KubeconfigDocument(Workspace workspace, String context, URI url, Optional<String> authority) {

    /**
     * kubectl asks anew in each of its processes, and a Java program is too slow for that: a script answers from a file that the client
     * keeps, and runs the client only when the token in it is about to end. Its first line is the second from which on that is so.
     */
    private static final String SCRIPT = Manifests.text(KubeconfigDocument.class, "kubectl-credential.sh");

    private static final String INSTALL =
            "kubectl asks the command \"hexarch\" for tokens, and it is not there. Install it, sign in with"
                    + " \"hexarch login\", or make a kubeconfig with a token.";

    /** Asks the command line client for tokens. */
    String asking() {
        var exec = new LinkedHashMap<String, Object>();
        exec.put("apiVersion", "client.authentication.k8s.io/v1");
        exec.put("command", "/bin/sh");
        exec.put(
                "args",
                List.of(
                        "-c",
                        SCRIPT,
                        "kubectl-credential",
                        workspace.id().text(),
                        workspace.organization().text(),
                        url.toString()));
        exec.put("interactiveMode", "Never");
        exec.put("provideClusterInfo", false);
        exec.put("installHint", INSTALL);
        return document(Map.of("exec", exec));
    }

    String with(String token) {
        return document(Map.of("token", token));
    }

    private String document(Map<String, Object> user) {
        var cluster = new LinkedHashMap<String, Object>();
        cluster.put("server", url + "/k8s/workspaces/" + workspace.id().text());
        authority
                .map(pem -> Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII)))
                .ifPresent(pem -> cluster.put("certificate-authority-data", pem));
        var document = new LinkedHashMap<String, Object>();
        document.put("apiVersion", "v1");
        document.put("kind", "Config");
        document.put("clusters", List.of(named("cluster", cluster)));
        document.put("users", List.of(named("user", user)));
        document.put("contexts", List.of(named("context", Map.of("cluster", context, "user", context))));
        document.put("current-context", context);
        return new Yaml(options()).dump(document);
    }

    private Map<String, Object> named(String kind, Map<String, Object> value) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", context);
        entry.put(kind, value);
        return entry;
    }

    private static DumperOptions options() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDefaultScalarStyle(DumperOptions.ScalarStyle.PLAIN);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return options;
    }
}
