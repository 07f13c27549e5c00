package io.hexarch.e2e;

import io.hexarch.e2e.canary.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the host cluster shows of workspaces to whoever may look at it, and what it keeps to itself. */
final class HostTraces {

    private static final String SHOWN =
            "events,pods,statefulsets,deployments,services,configmaps,networkpolicies,resourcequotas,serviceaccounts";

    private final Kubectl host;
    private final Evidence evidence = Evidence.current();

    HostTraces(Kubectl host) {
        this.host = host;
    }

    /** Everything of one workspace. */
    void keep(String workspace) throws IOException, InterruptedException {
        for (var namespace : names("get", "namespaces", "-l", "hexarch.io/workspace=" + workspace, "-o", "name")) {
            var name = namespace.substring("namespace/".length());
            evidence.place(
                    "objects on the host cluster",
                    host.run("get", SHOWN, "-n", name, "-o", "json").succeeded());
            learnSecrets(name);
            for (var pod : names("get", "pods", "-n", name, "-o", "name"))
                evidence.place(
                        "logs of pods",
                        host.run("logs", "-n", name, pod, "--all-containers", "--prefix")
                                .said());
        }
    }

    private void learnSecrets(String namespace) throws IOException, InterruptedException {
        var secrets = host.run("get", "secrets", "-n", namespace, "-o", "json").succeeded();
        for (var secret : JsonMapper.shared().readTree(secrets).at("/items"))
            for (var value : secret.at("/data"))
                evidence.heard(
                        "the host cluster",
                        new String(Base64.getDecoder().decode(value.asString()), StandardCharsets.ISO_8859_1));
    }

    private List<String> names(String... words) throws IOException, InterruptedException {
        return host.run(words)
                .succeeded()
                .lines()
                .filter(line -> line.contains("/"))
                .toList();
    }
}
