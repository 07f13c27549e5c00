package io.hexarch.workspaces.adapter.vcluster;

import static io.hexarch.workspaces.domain.ProvisioningStep.ACCESS;
import static io.hexarch.workspaces.domain.ProvisioningStep.CONTROL_PLANE;
import static io.hexarch.workspaces.domain.ProvisioningStep.NAMESPACE;
import static io.hexarch.workspaces.domain.ProvisioningStep.POLICIES;
import static io.hexarch.workspaces.domain.ProvisioningStep.VERIFY;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceCondition;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import java.time.Clock;
import java.util.Optional;

/** Compares what is on the host with what should be, in the order in which it is made. */
final class VclusterObserver {

    private final HostCalls calls;
    private final HostFacts facts;
    private final HostObjects objects;
    private final InnerAccess access;
    private final Clock clock;

    VclusterObserver(HostCalls calls, HostFacts facts, HostObjects objects, InnerAccess access, Clock clock) {
        this.calls = calls;
        this.facts = facts;
        this.objects = objects;
        this.access = access;
        this.clock = clock;
    }

    Observation observe(VirtualClusterSpec spec) {
        var names = HostNames.of(spec.workspace());
        var namespace = calls.ask(client ->
                Optional.ofNullable(client.namespaces().withName(names.name()).get()));
        if (namespace.isEmpty()) return withoutNamespace(names);
        if (namespace.get().getMetadata().getDeletionTimestamp() != null)
            return new Observation.Leaving(remaining(namespace.get()));
        var marks = HostMarks.of(namespace.get());
        var controlPlane = marks.mark(CONTROL_PLANE).flatMap(mark -> controlPlane(names));
        if (controlPlane.filter(VclusterObserver::off).isPresent()) return off(names);
        if (!marks.has(NAMESPACE, HostMarks.hash(objects.namespace(spec)))) return new Observation.Lacking(NAMESPACE);
        if (!marks.has(POLICIES, HostMarks.hash(objects.policies(spec, facts.of(calls)))))
            return new Observation.Lacking(POLICIES);
        if (controlPlane.isEmpty()) return new Observation.Lacking(CONTROL_PLANE);
        return awake(spec, names, marks);
    }

    private Observation awake(VirtualClusterSpec spec, HostNames names, HostMarks marks) {
        var version = access.version(spec.workspace());
        if (version.isEmpty()) return notAnswering(names);
        if (!marks.has(ACCESS, access.hash())) return new Observation.Lacking(ACCESS);
        if (!access.answersAMember(spec.workspace()))
            return new Observation.Waiting(VERIFY, "its roles are not in force yet");
        return new Observation.Running(version.get());
    }

    private Optional<StatefulSet> controlPlane(HostNames names) {
        return calls.ask(client -> Optional.ofNullable(client.apps()
                .statefulSets()
                .inNamespace(names.name())
                .withName(names.name())
                .get()));
    }

    private static boolean off(StatefulSet controlPlane) {
        return Integer.valueOf(0).equals(controlPlane.getSpec().getReplicas());
    }

    private Observation off(HostNames names) {
        int left = calls.ask(client ->
                client.pods().inNamespace(names.name()).list().getItems().size());
        return left == 0 ? new Observation.Asleep() : new Observation.FallingAsleep(left);
    }

    private Observation notAnswering(HostNames names) {
        var pod = calls.ask(client -> Optional.ofNullable(client.pods()
                .inNamespace(names.name())
                .withName(names.controlPlanePod())
                .get()));
        return pod.map(found -> ControlPlaneDiagnosis.of(found, clock.instant()))
                .orElseGet(() -> refusal(names)
                        .<Observation>map(why -> new Observation.Broken(CONTROL_PLANE, why, true))
                        .orElseGet(() ->
                                new Observation.Waiting(CONTROL_PLANE, "the host makes the control plane's pod")));
    }

    /** Why the host refuses to make the pod, if it said so. */
    private Optional<String> refusal(HostNames names) {
        return calls.ask(client -> client
                .v1()
                .events()
                .inNamespace(names.name())
                .withField("involvedObject.name", names.name())
                .withField("reason", "FailedCreate")
                .list()
                .getItems()
                .stream()
                .map(Event::getMessage)
                .findFirst()
                .map(message -> "the host refuses the control plane: " + message));
    }

    private Observation withoutNamespace(HostNames names) {
        long volumes = calls.ask(client -> client.persistentVolumes().list().getItems().stream()
                .map(volume -> volume.getSpec())
                .filter(volume -> "Delete".equals(volume.getPersistentVolumeReclaimPolicy()))
                .filter(volume -> volume.getClaimRef() != null
                        && names.name().equals(volume.getClaimRef().getNamespace()))
                .count());
        return volumes == 0
                ? new Observation.Absent()
                : new Observation.Leaving(volumes == 1 ? "1 volume" : volumes + " volumes");
    }

    private static String remaining(Namespace namespace) {
        if (namespace.getStatus() == null) return "its namespace";
        return namespace.getStatus().getConditions().stream()
                .filter(condition -> "True".equals(condition.getStatus()))
                .filter(condition -> condition.getType().endsWith("Remaining")
                        || condition.getType().endsWith("Failure"))
                .map(NamespaceCondition::getMessage)
                .findFirst()
                .orElse("its namespace");
    }
}
