package io.hexarch.applications.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ProbeBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.hexarch.applications.application.port.Workloads.Placed;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Template;
import io.hexarch.platform.kubernetes.quantity.Quantities;
import java.util.List;
import java.util.Map;

/** What an application is in Kubernetes. The same wish gives the same objects. */
final class ApplicationObjects {

    /** Label: TypeID of the application that the object belongs to. */
    static final String APPLICATION = "hexarch.io/application";

    /** Annotation of the Deployment: the generation of the wish that it was made from. */
    static final String WISH = "hexarch.io/wish";

    static final int SERVICE_PORT = 80;

    private static final String RELEASE = "hexarch.io/release";
    private static final String RESTARTED = "hexarch.io/restarted-at";
    private static final String CONTAINER = "app";
    private static final String PORT = "http";
    /** After this without progress a rollout counts as stuck. */
    private static final int PROGRESS_SECONDS = 120;

    private ApplicationObjects() {}

    static Deployment deployment(Placed placed) {
        var application = placed.application();
        return new DeploymentBuilder()
                .withMetadata(
                        meta(placed).addToAnnotations(WISH, wish(application)).build())
                .withNewSpec()
                .withReplicas(application.replicas())
                .withProgressDeadlineSeconds(PROGRESS_SECONDS)
                .withRevisionHistoryLimit(2)
                .withNewSelector()
                .addToMatchLabels(labels(application))
                .endSelector()
                .withNewStrategy()
                .withType("RollingUpdate")
                .withNewRollingUpdate()
                .withMaxUnavailable(new IntOrString(0))
                .withMaxSurge(new IntOrString(1))
                .endRollingUpdate()
                .endStrategy()
                .withNewTemplate()
                .withMetadata(podMeta(application))
                .withNewSpec()
                .withAutomountServiceAccountToken(false)
                .withEnableServiceLinks(false)
                .withNewSecurityContext()
                .withRunAsNonRoot(true)
                .withNewSeccompProfile()
                .withType("RuntimeDefault")
                .endSeccompProfile()
                .endSecurityContext()
                .withContainers(container(application.template()))
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    static Service service(Placed placed) {
        return new ServiceBuilder()
                .withMetadata(meta(placed).build())
                .withNewSpec()
                .withSelector(labels(placed.application()))
                .addNewPort()
                .withName(PORT)
                .withPort(SERVICE_PORT)
                .withTargetPort(new IntOrString(PORT))
                .endPort()
                .endSpec()
                .build();
    }

    /** By which a Deployment tells which wish it stands for. */
    static String wish(Application application) {
        return application.generation().value() + "";
    }

    static Map<String, String> labels(Application application) {
        return Map.of(APPLICATION, application.id().text());
    }

    private static ObjectMetaBuilder meta(Placed placed) {
        return new ObjectMetaBuilder()
                .withName(placed.application().name().value())
                .withNamespace(placed.namespace())
                .addToLabels(labels(placed.application()));
    }

    private static ObjectMeta podMeta(Application application) {
        var meta = new ObjectMetaBuilder()
                .addToLabels(labels(application))
                .addToLabels(RELEASE, String.valueOf(application.release()));
        application.restartedAt().ifPresent(at -> meta.addToAnnotations(RESTARTED, at.toString()));
        return meta.build();
    }

    private static Container container(Template template) {
        var amounts = Map.of(
                "cpu", new Quantity(Quantities.cpu(template.resources().cpuMillis())),
                "memory", new Quantity(Quantities.bytes(template.resources().memoryBytes())));
        var container = new ContainerBuilder()
                .withName(CONTAINER)
                .withImage(template.image())
                .withEnv(environment(template))
                .addNewPort()
                .withName(PORT)
                .withContainerPort(template.port())
                .endPort()
                .withNewResources()
                .withRequests(amounts)
                .withLimits(amounts)
                .endResources()
                .withReadinessProbe(readiness(template))
                .withNewSecurityContext()
                .withAllowPrivilegeEscalation(false)
                .withNewCapabilities()
                .withDrop("ALL")
                .endCapabilities()
                .endSecurityContext();
        if (!template.command().isEmpty()) container.withCommand(template.command());
        return container.build();
    }

    private static List<EnvVar> environment(Template template) {
        return template.environment().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new EnvVarBuilder()
                        .withName(entry.getKey())
                        .withValue(entry.getValue())
                        .build())
                .toList();
    }

    private static Probe readiness(Template template) {
        var probe = new ProbeBuilder().withPeriodSeconds(2).withTimeoutSeconds(2);
        return template.healthPath()
                .map(path -> probe.withNewHttpGet()
                        .withPath(path)
                        .withPort(new IntOrString(PORT))
                        .endHttpGet())
                .orElseGet(() ->
                        probe.withNewTcpSocket().withPort(new IntOrString(PORT)).endTcpSocket())
                .build();
    }
}
