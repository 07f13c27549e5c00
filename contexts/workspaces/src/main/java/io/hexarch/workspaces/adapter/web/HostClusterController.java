package io.hexarch.workspaces.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.kubernetes.host.HostClusterStatus;
import io.hexarch.platform.kubernetes.preflight.HostClusterReport;
import io.hexarch.platform.kubernetes.preflight.PreflightCheck;
import io.hexarch.workspaces.application.ViewHostClusters;
import io.hexarch.workspaces.application.port.Found;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clusters that carry workspaces, for operators. */
@RestController
public final class HostClusterController {

    /** There is one until several can be registered. */
    private static final String NAME = "default";

    private final ViewHostClusters viewHostClusters;

    public HostClusterController(ViewHostClusters viewHostClusters) {
        this.viewHostClusters = viewHostClusters;
    }

    @GetMapping("/api/v1/admin/host-clusters")
    Page<HostCluster> listHostClusters(PageRequest page, Actor actor) {
        var view = viewHostClusters.view(actor);
        if (view.report().status() instanceof HostClusterStatus.Missing) return Page.of(List.of(), page);
        return Page.of(List.of(HostCluster.of(view.report(), view.orphans())), page);
    }

    /**
     * A cluster that workspaces are placed on.
     *
     * @param version null while it has not answered
     * @param reason why it is not connected
     * @param orphans what bears the label of a workspace that this installation does not know
     */
    public record HostCluster(
            String name,
            @Nullable String version,
            int nodes,
            HostState state,
            @Nullable String reason,
            List<Check> preflight,
            @Nullable Instant checkedAt,
            List<Orphan> orphans) {

        /** How it is. */
        public enum HostState {
            CONNECTED,
            STARTING,
            BROKEN
        }

        /** @param remedy how to mend it; null when all is well */
        public record Check(
                String check,
                boolean ok,
                String detail,
                @Nullable String remedy) {
            static Check of(PreflightCheck found) {
                return new Check(found.check(), found.ok(), found.detail(), found.ok() ? null : found.remedy());
            }
        }

        /** @param organization null when the label is missing */
        public record Orphan(String workspace, @Nullable String organization, Instant since) {
            static Orphan of(Found found) {
                return new Orphan(
                        found.workspace().text(),
                        found.organization().map(Object::toString).orElse(null),
                        found.since());
            }
        }

        static HostCluster of(HostClusterReport report, List<Found> orphans) {
            return new HostCluster(
                    NAME,
                    report.version().orElse(null),
                    report.nodes(),
                    state(report),
                    reason(report),
                    report.checks().stream().map(Check::of).toList(),
                    report.checkedAt().orElse(null),
                    orphans.stream().map(Orphan::of).toList());
        }

        private static HostState state(HostClusterReport report) {
            return switch (report.status()) {
                case HostClusterStatus.Starting _ -> HostState.STARTING;
                case HostClusterStatus.Broken _, HostClusterStatus.Missing _ -> HostState.BROKEN;
                case HostClusterStatus.Connected() when report.fault().isPresent() -> HostState.BROKEN;
                case HostClusterStatus.Connected() when report.version().isEmpty() -> HostState.STARTING;
                case HostClusterStatus.Connected() -> HostState.CONNECTED;
            };
        }

        private static @Nullable String reason(HostClusterReport report) {
            return switch (report.status()) {
                case HostClusterStatus.Starting(var step, int _, var _) -> step;
                case HostClusterStatus.Broken(var what, var remedy) -> what + ". " + remedy;
                case HostClusterStatus.Missing(var remedy) -> remedy;
                case HostClusterStatus.Connected() -> report.fault().orElse(null);
            };
        }
    }
}
