package io.hexarch.platform.kubernetes.preflight;

import io.hexarch.platform.kubernetes.host.HostClusterStatus;
import io.hexarch.platform.web.CapabilitySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What capabilities and health say about the host cluster. */
public final class HostClusterCapability implements CapabilitySource {

    private static final String NAME = "host-cluster";
    private static final String SETTING = "HEXARCH_KUBECONFIG";

    private final HostClusterWatch watch;

    public HostClusterCapability(HostClusterWatch watch) {
        this.watch = watch;
    }

    @Override
    public List<Part> parts() {
        var report = watch.report();
        var parts = new ArrayList<Part>();
        parts.add(host(report));
        report.check("network-policy").ifPresent(check -> parts.add(part("network-policy", check)));
        report.check("metrics").ifPresent(check -> parts.add(part("metrics", check)));
        return parts;
    }

    private static Part host(HostClusterReport report) {
        return switch (report.status()) {
            case HostClusterStatus.Missing(var remedy) ->
                Part.missing(NAME, "No cluster carries workspaces. " + remedy + ".", SETTING);
            case HostClusterStatus.Starting(var step, int percent, var left) ->
                Part.starting(
                        NAME,
                        "The local cluster comes up: " + step
                                + left.map(seconds -> ", about " + seconds + " s left")
                                        .orElse(""),
                        percent);
            case HostClusterStatus.Broken(var what, var remedy) ->
                Part.broken(NAME, "The host cluster cannot be reached; ask the operator.")
                        .withRemark(what + ". " + remedy + ".");
            case HostClusterStatus.Connected() -> connected(report);
        };
    }

    private static Part connected(HostClusterReport report) {
        if (report.fault().isPresent())
            return Part.broken(NAME, "It does not answer; ask the operator.")
                    .withRemark("It does not answer: " + report.fault().get() + ".");
        if (report.version().isEmpty()) return Part.starting(NAME, "It is being looked at.", 0);
        var failed = report.checks().stream()
                .filter(check -> !check.ok() && !check.check().equals("metrics"))
                .map(check -> check.detail() + ". " + check.remedy() + ".")
                .toList();
        return failed.isEmpty()
                ? Part.connected(NAME, "Kubernetes " + report.version().get() + ", " + nodes(report.nodes()) + ".")
                : Part.broken(NAME, "The host cluster lacks something that workspaces need; ask the operator.")
                        .withRemark(String.join(" ", failed));
    }

    private static String nodes(int count) {
        return count == 1 ? "1 node" : count + " nodes";
    }

    private static Part part(String name, PreflightCheck check) {
        return check.ok()
                ? Part.connected(name, sentence(check.detail()))
                : Part.broken(name, "It is not as it should be; ask the operator.")
                        .withRemark(sentence(check.detail()) + " " + sentence(check.remedy()));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
