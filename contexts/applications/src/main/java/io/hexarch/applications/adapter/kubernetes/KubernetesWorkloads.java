package io.hexarch.applications.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.applications.application.port.Workloads;
import io.hexarch.applications.application.port.WorkspaceUnreachable;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.apply.FieldConflict;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.platform.kubernetes.client.ApiFault;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceUnavailable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Applications through the API of their workspace, by server-side apply. */
public final class KubernetesWorkloads implements Workloads {

    private static final int EVENTS = 200;
    private static final String REPLICAS = ".spec.replicas";
    /** Runs in Kubernetes' own controllers, under their name. */
    private static final String AUTOSCALER = "\"kube-controller-manager\"";

    private final WorkspaceClients clients;

    public KubernetesWorkloads(WorkspaceClients clients) {
        this.clients = clients;
    }

    @Override
    public Observation observe(Placed placed) {
        return with(placed, client -> {
            var application = placed.application();
            var deployment = client.apps()
                    .deployments()
                    .inNamespace(placed.namespace())
                    .withName(application.name().value())
                    .get();
            if (deployment == null) return new Observation.Absent();
            if (deployment.getMetadata().getDeletionTimestamp() != null) return new Observation.Leaving();
            var pods = client.pods()
                    .inNamespace(placed.namespace())
                    .withLabels(ApplicationObjects.labels(application))
                    .list()
                    .getItems();
            boolean applied = ServerSideApply.annotation(deployment, ApplicationObjects.WISH)
                    .filter(ApplicationObjects.wish(application)::equals)
                    .isPresent();
            return new Observation.Present(applied, RolloutReading.read(deployment, pods));
        });
    }

    @Override
    public void apply(Placed placed, Fence fence) {
        with(placed, client -> {
            var apply = new ServerSideApply(client);
            apply.politely(ApplicationObjects.service(placed));
            try {
                return apply.politely(ApplicationObjects.deployment(placed));
            } catch (FieldConflict conflict) {
                if (!isScaledByHand(conflict)) throw conflict;
                return apply.force(ApplicationObjects.deployment(placed));
            }
        });
    }

    /**
     * Somebody scaled it with a tool of their own, and a person wished something else since: the newer wish counts. An autoscaler's number
     * is no wish of a moment and stays its own.
     */
    private static boolean isScaledByHand(FieldConflict conflict) {
        return !conflict.held().isEmpty()
                && conflict.held().stream()
                        .allMatch(held ->
                                held.path().equals(REPLICAS) && !held.owner().contains(AUTOSCALER));
    }

    @Override
    public void delete(Placed placed, Fence fence) {
        with(placed, client -> {
            var name = placed.application().name().value();
            var namespace = placed.namespace();
            var apply = new ServerSideApply(client);
            Optional.ofNullable(client.services()
                            .inNamespace(namespace)
                            .withName(name)
                            .get())
                    .filter(service -> ApplicationObjects.labels(placed.application()).entrySet().stream()
                            .allMatch(label -> label.getValue()
                                    .equals(service.getMetadata().getLabels().get(label.getKey()))))
                    .ifPresent(apply::delete);
            Optional.ofNullable(client.apps()
                            .deployments()
                            .inNamespace(namespace)
                            .withName(name)
                            .get())
                    .ifPresent(apply::delete);
            return placed;
        });
    }

    @Override
    public List<WorkloadEvent> events(Placed placed) {
        return with(placed, client -> {
            var name = placed.application().name().value();
            return client.v1().events().inNamespace(placed.namespace()).list().getItems().stream()
                    .filter(event -> isAbout(event, name))
                    .map(KubernetesWorkloads::event)
                    .sorted(Comparator.comparing(WorkloadEvent::at).reversed())
                    .limit(EVENTS)
                    .toList();
        });
    }

    /** The Deployment and Service bear the application's name; replica sets and pods begin with it. */
    private static boolean isAbout(Event event, String name) {
        var object = event.getInvolvedObject().getName();
        return object != null && (object.equals(name) || object.startsWith(name + "-"));
    }

    private static WorkloadEvent event(Event event) {
        var at = Optional.ofNullable(event.getLastTimestamp())
                .or(() -> Optional.ofNullable(event.getFirstTimestamp()))
                .or(() -> Optional.ofNullable(event.getMetadata().getCreationTimestamp()))
                .map(Instant::parse)
                .orElse(Instant.EPOCH);
        return new WorkloadEvent(
                at,
                "Warning".equals(event.getType()),
                String.valueOf(event.getReason()),
                String.valueOf(event.getMessage()),
                Optional.of(event.getInvolvedObject().getKind() + "/"
                        + event.getInvolvedObject().getName()));
    }

    @Override
    public LogStream logs(Placed placed, LogQuery query) {
        try {
            return PodLogs.open(clients.dedicated(placed.application().home().workspace()), placed, query);
        } catch (WorkspaceUnavailable unavailable) {
            throw new WorkspaceUnreachable(unavailable.reason(), unavailable);
        } catch (KubernetesClientException failed) {
            throw said(failed);
        }
    }

    private <T> T with(Placed placed, Function<KubernetesClient, T> work) {
        try {
            return work.apply(clients.shared(placed.application().home().workspace()));
        } catch (WorkspaceUnavailable unavailable) {
            throw new WorkspaceUnreachable(unavailable.reason(), unavailable);
        } catch (FieldConflict conflict) {
            throw new FieldTaken(
                    "Somebody else manages a part of this application in Kubernetes: " + conflict.getMessage());
        } catch (KubernetesClientException failed) {
            throw said(failed);
        }
    }

    private static WorkspaceUnreachable said(KubernetesClientException failed) {
        return new WorkspaceUnreachable(
                "The workspace's API said: " + ApiFault.of(failed).words(), failed);
    }
}
