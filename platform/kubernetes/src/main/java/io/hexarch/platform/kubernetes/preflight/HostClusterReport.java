package io.hexarch.platform.kubernetes.preflight;

import io.hexarch.platform.kubernetes.host.HostClusterStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The host cluster as it was last looked at.
 *
 * @param fault why it does not answer; empty when it does, or none is connected
 * @param version for example {@code v1.35.6}
 * @param checks those that have been made; what pods must try comes last
 * @param checkedAt when all had been made; empty before the first time
 */
public record HostClusterReport(
        HostClusterStatus status,
        Optional<String> fault,
        Optional<String> version,
        int nodes,
        List<PreflightCheck> checks,
        Optional<Instant> checkedAt) {

    public HostClusterReport {
        checks = List.copyOf(checks);
    }

    HostClusterReport with(List<PreflightCheck> made, Optional<Instant> at) {
        return new HostClusterReport(status, fault, version, nodes, made, at);
    }

    public boolean answers() {
        return version.isPresent() && fault.isEmpty();
    }

    public Optional<PreflightCheck> check(String name) {
        return checks.stream().filter(one -> one.check().equals(name)).findFirst();
    }
}
