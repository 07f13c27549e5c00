package io.hexarch.platform.kubernetes.preflight;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.client.ApiFault;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterMissing;
import io.hexarch.platform.kubernetes.host.HostClusterStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the host cluster every few seconds, and whether it can carry workspaces when it is new and once an hour. */
public final class HostClusterWatch {

    private static final Logger LOG = LoggerFactory.getLogger(HostClusterWatch.class);
    private static final Duration CHECKED = Duration.ofHours(1);
    /** What was missing may have been mended a moment ago. */
    private static final Duration CHECKED_AGAIN = Duration.ofMinutes(5);

    private final HostCluster host;
    private final Supplier<Preflight> preflight;
    private final Clock clock;
    private volatile HostClusterReport report;
    private @Nullable KubernetesClient checked;

    public HostClusterWatch(HostCluster host, Supplier<Preflight> preflight, Clock clock) {
        this.host = host;
        this.preflight = preflight;
        this.clock = clock;
        this.report = unanswered(host.status(), Optional.empty());
    }

    /** From memory. */
    public HostClusterReport report() {
        return report;
    }

    /** Looks now. One at a time; whoever comes meanwhile waits. */
    public synchronized void look() {
        var status = host.status();
        if (!(status instanceof HostClusterStatus.Connected)) {
            report = unanswered(status, Optional.empty());
            return;
        }
        try {
            look(host.client());
        } catch (KubernetesClientException | HostClusterMissing silent) {
            report = unanswered(status, Optional.of(ApiFault.innermost(silent)));
        }
    }

    private void look(KubernetesClient client) {
        var before = report;
        var seen = new HostClusterReport(
                new HostClusterStatus.Connected(),
                Optional.empty(),
                Optional.of(client.getKubernetesVersion().getGitVersion()),
                client.nodes().list().getItems().size(),
                before.checks(),
                before.checkedAt());
        report = seen;
        if (client == checked && !due(seen)) return;
        var asked = preflight.get().ask(client);
        asked.forEach(HostClusterWatch::tell);
        var triedBefore = client == checked ? seen.check(NetworkPolicyProbe.CHECK) : Optional.<PreflightCheck>empty();
        report = seen.with(and(asked, triedBefore), seen.checkedAt());
        var tried = preflight.get().tryOut(client);
        tell(tried);
        report = seen.with(and(asked, Optional.of(tried)), Optional.of(clock.instant()));
        checked = client;
    }

    private static List<PreflightCheck> and(List<PreflightCheck> asked, Optional<PreflightCheck> tried) {
        return Stream.concat(asked.stream(), tried.stream()).toList();
    }

    private static void tell(PreflightCheck check) {
        if (!check.ok()) LOG.warn("host cluster, {}: {}. {}", check.check(), check.detail(), check.remedy());
    }

    private boolean due(HostClusterReport seen) {
        boolean fine = seen.checks().stream().allMatch(PreflightCheck::ok);
        Instant last = seen.checkedAt().orElse(Instant.MIN);
        return last.isBefore(clock.instant().minus(fine ? CHECKED : CHECKED_AGAIN));
    }

    private HostClusterReport unanswered(HostClusterStatus status, Optional<String> fault) {
        return new HostClusterReport(status, fault, Optional.empty(), 0, List.of(), Optional.empty());
    }
}
