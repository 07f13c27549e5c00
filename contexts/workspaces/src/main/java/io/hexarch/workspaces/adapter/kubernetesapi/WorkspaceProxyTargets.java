package io.hexarch.workspaces.adapter.kubernetesapi;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.proxy.ProxyTarget;
import io.hexarch.platform.kubernetes.proxy.ProxyTargets;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.ConnectToWorkspace;
import io.hexarch.workspaces.application.ConnectToWorkspace.Connection;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.WorkspaceConnections;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Workspaces as targets of the proxy. */
public final class WorkspaceProxyTargets implements ProxyTargets {

    /** kubectl waits as long as it is told before it asks again. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final Duration LATER = Duration.ofSeconds(5);
    /** Longer than waking takes, shorter than anybody's patience. */
    private static final Duration WAKING = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final ConnectToWorkspace connect;
    private final WorkspaceConnections connections;

    public WorkspaceProxyTargets(ConnectToWorkspace connect, WorkspaceConnections connections) {
        this.connect = connect;
        this.connections = connections;
    }

    @Override
    public Resolution resolve(Actor actor, String cluster) {
        try {
            var id = WorkspaceId.parse(cluster).orElseThrow(AccessRefused::notFound);
            return target(awake(actor, id));
        } catch (Refused refused) {
            return new Resolution.Denied(refused.problem());
        } catch (HostUnavailable silent) {
            return new Resolution.Denied(
                    Problem.of(KernelProblem.UNAVAILABLE, "The workspace cannot be reached: " + silent.reason() + ".")
                            .retryAfter(LATER));
        }
    }

    /** A request to a workspace that is waking waits for it a little: told to come again, kubectl would come seconds too late. */
    private Connection awake(Actor actor, WorkspaceId id) {
        long began = System.nanoTime();
        var connection = connect.connect(actor, id);
        while (connection.workspace().state().name() == StateName.WAKING
                && System.nanoTime() - began < WAKING.toNanos()) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (Thread.currentThread().isInterrupted()) break;
            connection = connect.connect(actor, id);
        }
        return connection;
    }

    private Resolution target(Connection connection) {
        var workspace = connection.workspace();
        if (workspace.state().name() != StateName.READY) return new Resolution.Denied(notReady(workspace));
        var identity = connection.identity();
        connections.admit(workspace.id(), Set.of(identity.user()), Set.of());
        return new Resolution.Granted(new ProxyTarget(
                connections.forPeople(workspace.id()),
                identity.user(),
                Set.of(identity.role().group()),
                workspace.organization(),
                new Deed.Target(
                        "workspace",
                        workspace.id().text(),
                        Optional.of(workspace.name().value()))));
    }

    private static Problem notReady(Workspace workspace) {
        var what =
                switch (workspace.state().name()) {
                    case SLEEPING, FALLING_ASLEEP ->
                        "is asleep. Wake it: hexarch workspace wake "
                                + workspace.name().value();
                    case REQUESTED, PROVISIONING ->
                        "is not ready yet. Watch it: hexarch workspace get "
                                + workspace.name().value() + " --wait";
                    case WAKING -> "is waking. Try again in a moment";
                    case FAILED ->
                        "has failed. See why: hexarch workspace get "
                                + workspace.name().value();
                    case DELETING -> "is being deleted";
                    case READY -> throw new IllegalStateException("it is ready");
                };
        return Problem.of(
                        KernelProblem.UNAVAILABLE,
                        "The workspace " + workspace.name().value() + " " + what + ".")
                .retryAfter(SOON);
    }

    @Override
    public void failed(ProxyTarget target) {
        WorkspaceId.parse(target.cluster().id()).ifPresent(connections::forget);
    }
}
