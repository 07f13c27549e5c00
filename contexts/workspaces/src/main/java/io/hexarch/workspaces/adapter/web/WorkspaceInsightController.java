package io.hexarch.workspaces.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.kubernetes.quantity.Quantities;
import io.hexarch.platform.kubernetes.workload.ResourceEvent;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.ViewWorkspaceEvents;
import io.hexarch.workspaces.application.ViewWorkspaceUsage;
import io.hexarch.workspaces.application.port.WorkspaceInsight.Amount;
import io.hexarch.workspaces.application.port.WorkspaceInsight.HostEvent;
import io.hexarch.workspaces.application.port.WorkspaceInsight.Usage;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a workspace, and what it uses. */
@RestController
@RequestMapping("/api/v1/workspaces/{workspace}")
public final class WorkspaceInsightController {

    private final ViewWorkspaceEvents viewWorkspaceEvents;
    private final ViewWorkspaceUsage viewWorkspaceUsage;

    public WorkspaceInsightController(ViewWorkspaceEvents viewWorkspaceEvents, ViewWorkspaceUsage viewWorkspaceUsage) {
        this.viewWorkspaceEvents = viewWorkspaceEvents;
        this.viewWorkspaceUsage = viewWorkspaceUsage;
    }

    /** Newest first, at most 200. */
    @GetMapping("/events")
    Page<ResourceEvent> listWorkspaceEvents(@PathVariable WorkspaceId workspace, PageRequest page, Actor actor) {
        return Page.of(
                viewWorkspaceEvents.view(actor, workspace).stream()
                        .map(WorkspaceInsightController::shown)
                        .toList(),
                page);
    }

    private static ResourceEvent shown(HostEvent event) {
        return ResourceEvent.of(event.at(), event.warning(), event.reason(), event.message(), event.object());
    }

    @GetMapping("/usage")
    WorkspaceUsage getWorkspaceUsage(@PathVariable WorkspaceId workspace, Actor actor) {
        return WorkspaceUsage.of(viewWorkspaceUsage.view(actor, workspace));
    }

    /**
     * Use and limits, all pods together.
     *
     * @param measured false when the host has no metrics: then cpu and memory are what is requested
     */
    public record WorkspaceUsage(
            Gauge cpu,
            Gauge memory,
            Gauge storage,
            CountGauge pods,
            Instant at,
            boolean measured,
            List<NamespaceUsage> namespaces) {

        /** Quantities as Kubernetes writes them. */
        public record Gauge(String used, String limit) {
            static Gauge of(Amount amount, LongFunction<String> text) {
                return new Gauge(text.apply(amount.used()), text.apply(amount.limit()));
            }
        }

        public record CountGauge(long used, long limit) {}

        /** The part of one namespace inside. */
        public record NamespaceUsage(String name, String cpu, String memory, int pods) {}

        static WorkspaceUsage of(Usage usage) {
            return new WorkspaceUsage(
                    Gauge.of(usage.cpuMillis(), Quantities::cpu),
                    Gauge.of(usage.memoryBytes(), Quantities::bytes),
                    Gauge.of(usage.storageBytes(), Quantities::bytes),
                    new CountGauge(usage.pods().used(), usage.pods().limit()),
                    usage.at(),
                    usage.measured(),
                    usage.namespaces().stream()
                            .map(one -> new NamespaceUsage(
                                    one.name(),
                                    Quantities.cpu(one.cpuMillis()),
                                    Quantities.bytes(one.memoryBytes()),
                                    one.pods()))
                            .toList());
        }
    }
}
