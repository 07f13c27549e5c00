package io.hexarch.platform.kubernetes.host;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.client.ClusterClient;
import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig;
import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cluster that carries the workspaces. It may come, go and be made anew while this server runs, so its files are looked at each time
 * and the client follows them.
 */
public final class HostCluster implements AutoCloseable {

    private static final String REMEDY =
            "Name a kubeconfig in HEXARCH_KUBECONFIG, or start the local cluster: ./hexarch cluster up";

    private record Opened(Path kubeconfig, FileTime written, KubernetesClient client) {}

    /** Kept until the file changes or somebody looks anew, so that many who ask do not each run the program that a kubeconfig names. */
    private record Refused(Path kubeconfig, FileTime written, HostClusterMissing why) {}

    private final HostClusterPlace place;
    private @Nullable Opened opened;
    private @Nullable Refused refused;

    public HostCluster(HostClusterPlace place) {
        this.place = place;
    }

    public HostClusterStatus status() {
        if (place.kubeconfig().isPresent()) return usable();
        var file = place.localClusterState();
        if (file.isEmpty()) return new HostClusterStatus.Missing(REMEDY);
        try {
            return LocalClusterState.read(file.get())
                    .map(LocalClusterState::status)
                    .orElse(new HostClusterStatus.Missing(REMEDY));
        } catch (IOException unreadable) {
            return new HostClusterStatus.Broken(
                    file.get() + ": " + unreadable.getMessage(), "./hexarch cluster doctor");
        }
    }

    /**
     * A client for short requests. It stays open; nobody closes it.
     *
     * @throws HostClusterMissing when none is named, it is still starting, or its kubeconfig cannot be used
     */
    public synchronized KubernetesClient client() {
        var kubeconfig = kubeconfig();
        var written = written(kubeconfig);
        var current = opened;
        if (current != null && current.kubeconfig.equals(kubeconfig) && current.written.equals(written))
            return current.client;
        var before = refused;
        if (before != null && before.kubeconfig.equals(kubeconfig) && before.written.equals(written)) throw before.why;
        if (current != null) current.client.close();
        opened = null;
        try {
            var client = open(kubeconfig);
            opened = new Opened(kubeconfig, written, client);
            return client;
        } catch (HostClusterMissing unusable) {
            refused = new Refused(kubeconfig, written, unusable);
            throw unusable;
        }
    }

    /** A client of the caller's own, for watches and tunnels; the caller closes it. */
    public KubernetesClient dedicatedClient() {
        return open(kubeconfig());
    }

    /** What the local cluster offers beside its API; empty when another cluster is used. */
    public Optional<LocalCluster> local() {
        return place.localClusterState()
                .flatMap(HostCluster::read)
                .filter(this::carriesTheWorkspaces)
                .map(LocalCluster::of);
    }

    private boolean carriesTheWorkspaces(LocalClusterState local) {
        return place.kubeconfig().map(own -> own.equals(local.kubeconfig())).orElse(true);
    }

    private Path kubeconfig() {
        return place.kubeconfig().orElseGet(() -> switch (status()) {
            case HostClusterStatus.Connected() -> localKubeconfig();
            case HostClusterStatus.Starting(var step, int percent, var left) ->
                throw HostClusterMissing.yet("the local cluster is starting (" + percent + " %, " + step + ")");
            case HostClusterStatus.Missing(var remedy) ->
                throw HostClusterMissing.yet("no host cluster is connected. " + remedy);
            case HostClusterStatus.Broken(var what, var remedy) ->
                throw HostClusterMissing.unusable(what + ". " + remedy);
        });
    }

    private Path localKubeconfig() {
        return place.localClusterState()
                .flatMap(HostCluster::read)
                .map(LocalClusterState::kubeconfig)
                .orElseThrow(() -> HostClusterMissing.yet("the local cluster does not say where its kubeconfig is"));
    }

    private static Optional<LocalClusterState> read(Path file) {
        try {
            return LocalClusterState.read(file);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private synchronized HostClusterStatus usable() {
        refused = null;
        try {
            client();
            return new HostClusterStatus.Connected();
        } catch (HostClusterMissing unusable) {
            return new HostClusterStatus.Broken(
                    unusable.remark(), "Mend the file, or name another in HEXARCH_KUBECONFIG");
        }
    }

    private static KubernetesClient open(Path kubeconfig) {
        try {
            return ClusterClient.open(OperatorKubeconfig.load(kubeconfig));
        } catch (Unusable unusable) {
            throw HostClusterMissing.unusable(String.valueOf(unusable.getMessage()));
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    @Override
    public synchronized void close() {
        if (opened != null) opened.client.close();
    }
}
