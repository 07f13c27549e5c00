package io.hexarch.workspaces.application;

import static io.hexarch.kernel.entitlement.Entitlement.WORKSPACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceRequested;
import io.hexarch.workspaces.application.CreateWorkspace.Command;
import io.hexarch.workspaces.application.CreateWorkspace.NameTaken;
import io.hexarch.workspaces.application.CreateWorkspace.QuotaExhausted;
import io.hexarch.workspaces.application.CreateWorkspace.UnknownShape;
import io.hexarch.workspaces.domain.WorkspaceName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreateWorkspaceTest {

    private final WorkspaceFixture given = new WorkspaceFixture();

    @Test
    void shouldWishTellAndOpenTheScope() {
        var workspace = given.created("team-a");
        assertThat(given.reconciliations.isOpen(workspace.id())).isTrue();
        assertThat(given.scopes.known).contains(workspace.id().scope());
        assertThat(given.journal.events())
                .singleElement()
                .isEqualTo(
                        new WorkspaceRequested(given.organization, workspace.id(), 1, "requested", "team-a", "small"));
    }

    @Test
    void shouldGiveBackTheQuotaWhenTheNameIsTaken() {
        given.created("team-a");
        assertThat(given.create.create(given.actor, command("team-a", null)))
                .isEqualTo(new NameTaken(new WorkspaceName("team-a")));
        assertThat(given.entitlements.used(given.organization, WORKSPACES)).isEqualTo(1);
    }

    @Test
    void shouldRefuseWhenTheQuotaIsExhausted() {
        for (var name : List.of("a", "b", "c")) given.created(name);
        assertThat(given.create.create(given.actor, command("d", null)))
                .isEqualTo(new QuotaExhausted(WorkspaceFixture.QUOTA));
        assertThat(given.journal.events()).hasSize(3);
    }

    @Test
    void shouldNameTheShapesWhenTheOneAskedForIsUnknown() {
        assertThat(given.create.create(given.actor, command("a", "huge")))
                .isEqualTo(new UnknownShape("huge", List.of("small", "large")));
    }

    @Test
    void shouldDoNothingForWhomIsNotAllowed() {
        given.access.deny(WorkspacePermissions.WORKSPACE_CREATE);
        assertThatThrownBy(() -> given.created("a")).isInstanceOf(AccessRefused.class);
        assertThat(given.journal.events()).isEmpty();
    }

    private Command command(String name, @org.jspecify.annotations.Nullable String shape) {
        return new Command(given.organization, new WorkspaceName(name), Optional.ofNullable(shape));
    }
}
