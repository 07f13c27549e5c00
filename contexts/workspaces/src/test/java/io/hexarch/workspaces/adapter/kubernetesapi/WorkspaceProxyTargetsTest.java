package io.hexarch.workspaces.adapter.kubernetesapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.platform.kubernetes.proxy.ProxyTarget;
import io.hexarch.platform.kubernetes.proxy.ProxyTargets.Resolution;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.ConnectToWorkspace;
import io.hexarch.workspaces.application.WorkspacePermissions;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.WorkspaceConnections;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Shape;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import io.hexarch.workspaces.domain.WorkspaceState;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkspaceProxyTargetsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final GivenAccess access = new GivenAccess();
    private final Actor.Person actor = Actors.person(Actors.newPerson(), Actors.newOrganization());
    private final WorkspaceId id = new WorkspaceId(new TimeOrderedIds(Clock.systemUTC(), new Random(1)).next());
    private final FakeConnections connections = new FakeConnections();
    private WorkspaceState state = new WorkspaceState.Ready(NOW);
    private @Nullable WorkspaceState next;

    @Test
    void shouldActAsThePersonInTheirHighestRole() {
        assertThat(granted().user())
                .isEqualTo("hexarch:person:" + actor.person().text());
        assertThat(granted().groups()).containsExactly("hexarch:workspace:admin");
        assertThat(connections.admitted)
                .containsExactly("hexarch:person:" + actor.person().text());

        access.deny(WorkspacePermissions.WORKSPACE_ADMINISTER);
        assertThat(granted().groups()).containsExactly("hexarch:workspace:editor");

        access.deny(WorkspacePermissions.WORKSPACE_EDIT);
        assertThat(granted().groups()).containsExactly("hexarch:workspace:viewer");
    }

    @Test
    void shouldDenyWhoMayNotConnect() {
        access.deny(WorkspacePermissions.WORKSPACE_CONNECT);

        assertThat(denied(id.text()).code().status()).isEqualTo(403);
        assertThat(connections.admitted).isEmpty();
    }

    @Test
    void shouldKnowNothingUnderAnotherId() {
        assertThat(denied("ws_00000000000000000000000000").code().status()).isEqualTo(404);
        assertThat(denied("org_" + id.text().substring(3)).code().status()).isEqualTo(404);
        assertThat(denied("").code().status()).isEqualTo(404);
    }

    @Test
    void shouldSayHowToWakeASleeper() {
        state = new WorkspaceState.Sleeping(NOW);

        var problem = denied(id.text());

        assertThat(problem.code().status()).isEqualTo(503);
        assertThat(problem.detail()).contains("hexarch workspace wake mine");
        assertThat(problem.retryAfter()).isPresent();
    }

    @Test
    void shouldSayWithWhichCommandToSeeWhyThereIsNoAnswer() {
        state = new WorkspaceState.Failed("no node has room", false, NOW);
        assertThat(denied(id.text()).detail()).contains("hexarch workspace get mine");

        state = new WorkspaceState.Provisioning(ProvisioningStep.API, NOW);
        assertThat(denied(id.text()).detail()).contains("hexarch workspace get mine --wait");
    }

    @Test
    void shouldWaitForOneThatIsWaking() {
        state = new WorkspaceState.Waking(NOW);
        next = new WorkspaceState.Ready(NOW);

        assertThat(granted().groups()).isNotEmpty();
    }

    @Test
    void shouldSayThatTheHostIsSilent() {
        connections.silent = true;

        assertThat(denied(id.text()).detail()).contains("the host is silent");
    }

    private ProxyTarget granted() {
        if (targets().resolve(actor, id.text()) instanceof Resolution.Granted(var target)) return target;
        throw new AssertionError("denied");
    }

    private Problem denied(String cluster) {
        if (targets().resolve(actor, cluster) instanceof Resolution.Denied(var problem)) return problem;
        throw new AssertionError("granted");
    }

    private WorkspaceProxyTargets targets() {
        var connect = new ConnectToWorkspace(
                access, (who, wanted) -> wanted.equals(id) ? Optional.of(seen()) : Optional.empty());
        return new WorkspaceProxyTargets(connect, connections);
    }

    /** As it is now; whoever looks again finds it in its next state. */
    private Workspace seen() {
        var shape = new Shape("small", 1000, 1L << 30, 1L << 30, 10);
        var requested = Workspace.requested(id, actor.tenant(), new WorkspaceName("mine"), shape, NOW);
        var workspace = new Workspace(
                id,
                requested.organization(),
                requested.name(),
                shape,
                state,
                requested.timeline(),
                Optional.empty(),
                NOW,
                Optional.empty(),
                requested.generation(),
                1);
        if (next != null) state = next;
        return workspace;
    }

    private static final class FakeConnections implements WorkspaceConnections {

        private final Set<String> admitted = new HashSet<>();
        private boolean silent;

        @Override
        public ClusterConnection asHexarch(WorkspaceId workspace) {
            throw new AssertionError("only people come through here");
        }

        @Override
        public ClusterConnection forPeople(WorkspaceId workspace) {
            return new ClusterConnection(URI.create("https://10.0.0.1"), "", new ClusterCredential.Token("token"));
        }

        @Override
        public void admit(WorkspaceId workspace, Set<String> users, Set<String> groups) {
            if (silent) throw new HostUnavailable("the host is silent");
            admitted.addAll(users);
        }

        @Override
        public void forget(WorkspaceId workspace) {}
    }
}
