package io.hexarch.platform.kubernetes.proxy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.kubernetes.apply.Manifests;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig;
import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig.Way;
import io.hexarch.platform.kubernetes.testkit.RealCluster;
import io.hexarch.testkit.fake.Actors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A namespace of the real cluster with a person in it, and an account that may act as that person and nobody else. */
final class ProxyFixture implements ProxyTargets, AutoCloseable {

    final String name = "proxy-" + UUID.randomUUID();
    final String user = "hexarch:person:" + name;
    volatile boolean allowed = true;

    private final KubernetesClient client = RealCluster.client();
    private final List<HasMetadata> objects =
            Manifests.read(ProxyFixture.class, "fixture.yaml", Map.of("name", name, "image", RealCluster.shellImage()));
    private final ProxyTarget target;

    ProxyFixture() {
        var apply = new ServerSideApply(client);
        objects.forEach(apply::force);
        var token = client.serviceAccounts()
                .inNamespace(name)
                .withName("proxy")
                .tokenRequest(new TokenRequestBuilder().withNewSpec().endSpec().build())
                .getStatus()
                .getToken();
        target = new ProxyTarget(
                connection().with(new ClusterCredential.Token(token)),
                user,
                Set.of("hexarch:workspace:admin"),
                Actors.newOrganization(),
                new Deed.Target("workspace", "ws_1", Optional.of("test")));
    }

    void awaitPod() {
        client.pods().inNamespace(name).withName("shell").waitUntilReady(60, TimeUnit.SECONDS);
    }

    private static ClusterConnection connection() {
        var file = Path.of(System.getenv(RealCluster.VARIABLE));
        return ((Way.Fields) OperatorKubeconfig.load(file)).connection();
    }

    @Override
    public Resolution resolve(Actor actor, String cluster) {
        if (allowed && cluster.equals("ws_1")) return new Resolution.Granted(target);
        return new Resolution.Denied(Problem.of(KernelProblem.NOT_FOUND, "There is no such workspace."));
    }

    @Override
    public void failed(ProxyTarget failed) {}

    @Override
    public void close() {
        objects.reversed().forEach(object -> client.resource(object).delete());
        client.close();
    }
}
