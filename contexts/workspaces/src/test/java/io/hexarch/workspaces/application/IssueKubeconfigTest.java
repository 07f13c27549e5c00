package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.MintedToken;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Journal.Outcome;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.IssueKubeconfig.Kind;
import io.hexarch.workspaces.application.port.ApiAddress;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueKubeconfigTest {

    private static final URI ADDRESS = URI.create("https://hexarch.test");

    private final WorkspaceFixture given = new WorkspaceFixture();
    private final Workspace workspace = given.ready("team-a");
    private final List<Set<String>> opened = new ArrayList<>();

    @Test
    void shouldMintATokenThatOpensWorkspacesAndCannotRenewItself() {
        var issued = kubeconfigs(() -> ADDRESS).issue(given.actor, workspace.id(), Kind.TOKEN);

        assertThat(issued.address()).isEqualTo(ADDRESS);
        assertThat(issued.token()).isPresent();
        assertThat(opened)
                .singleElement()
                .satisfies(permissions ->
                        assertThat(permissions).contains("workspace.connect").doesNotContain("workspace.kubeconfig"));
    }

    @Test
    void shouldMintNothingForOneThatAsksTheClient() {
        var issued = kubeconfigs(() -> ADDRESS).issue(given.actor, workspace.id(), Kind.EXEC);

        assertThat(issued.token()).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void shouldRecordWhatItHandsOutBeforeAnybodySeesIt() {
        kubeconfigs(() -> ADDRESS).issue(given.actor, workspace.id(), Kind.TOKEN);

        assertThat(given.journal.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.outcomes()).containsExactly(Outcome.SUCCEEDED);
            assertThat(attempt.deed().details()).containsEntry("kind", "token");
            assertThat(attempt.deed().target().name()).contains("team-a");
        });
    }

    @Test
    void shouldHandOutNothingWithoutAnEncryptedAddress() {
        ApiAddress plain = () -> {
            throw new Refused(WorkspaceProblem.NOT_ENCRYPTED, "plain");
        };

        assertThatThrownBy(() -> kubeconfigs(plain).issue(given.actor, workspace.id(), Kind.TOKEN))
                .isInstanceOf(Refused.class);
        assertThat(opened).isEmpty();
        assertThat(given.journal.attempts()).isEmpty();
    }

    @Test
    void shouldHandOutNothingToWhomIsNotAllowedOrIsNobody() {
        var issue = kubeconfigs(() -> ADDRESS);

        assertThatThrownBy(() -> issue.issue(given.actor, new WorkspaceId(CountedIds.nth(404)), Kind.TOKEN))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> issue.issue(new Actor.SystemPart("tasks"), workspace.id(), Kind.TOKEN))
                .isInstanceOf(AccessRefused.class);
        var account = new ServiceAccountId(CountedIds.nth(7));
        var machine = new Actor.ServiceAccount(account, given.organization, Credential.None.INSTANCE, Origin.INTERNAL);
        assertThatThrownBy(() -> issue.issue(machine, workspace.id(), Kind.TOKEN))
                .isInstanceOf(AccessRefused.class);
        given.access.deny(WorkspacePermissions.WORKSPACE_KUBECONFIG);
        assertThatThrownBy(() -> issue.issue(given.actor, workspace.id(), Kind.EXEC))
                .isInstanceOf(AccessRefused.class);
        assertThat(given.journal.attempts()).isEmpty();
    }

    private IssueKubeconfig kubeconfigs(ApiAddress address) {
        return new IssueKubeconfig(
                given.access,
                given.known,
                (person, permissions, within) -> {
                    assertThat(within.kind()).isEqualTo(ScopeKind.WORKSPACE);
                    opened.add(permissions);
                    return new MintedToken("token", given.clock.instant());
                },
                given.journal,
                address);
    }
}
