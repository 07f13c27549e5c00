package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.InnerIdentity.Role;
import org.junit.jupiter.api.Test;

class ConnectToWorkspaceTest {

    private final WorkspaceFixture given = new WorkspaceFixture();
    private final ConnectToWorkspace connect = new ConnectToWorkspace(given.access, given.known);
    private final WorkspaceId workspace = given.ready("team-a").id();

    @Test
    void shouldComeInTheHighestRoleThatIsHeld() {
        assertThat(role()).isEqualTo(Role.ADMIN);
        given.access.deny(WorkspacePermissions.WORKSPACE_ADMINISTER);
        assertThat(role()).isEqualTo(Role.EDITOR);
        given.access.deny(WorkspacePermissions.WORKSPACE_EDIT);
        assertThat(role()).isEqualTo(Role.VIEWER);
        assertThat(role().group()).isEqualTo("hexarch:workspace:viewer");
    }

    @Test
    void shouldBeTheSameUserForEver() {
        var person = ((Actor.Person) given.actor).person();

        assertThat(connect.connect(given.actor, workspace).identity().user()).isEqualTo("hexarch:person:" + person);
    }

    @Test
    void shouldNotTakeAServiceAccountForAPerson() {
        var account = new ServiceAccountId(CountedIds.nth(7));
        var actor = new Actor.ServiceAccount(account, given.organization, Credential.None.INSTANCE, Origin.INTERNAL);

        assertThat(connect.connect(actor, workspace).identity().user())
                .isEqualTo("hexarch:service-account:" + account.text());
    }

    @Test
    void shouldLetNoPartOfTheServerInAsSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> InnerIdentity.userOf(new Actor.SystemPart("tasks")));
    }

    @Test
    void shouldLetNobodyInWhoMayNotOrWhereNothingIs() {
        assertThatThrownBy(() -> connect.connect(given.actor, new WorkspaceId(CountedIds.nth(404))))
                .isInstanceOf(AccessRefused.class);
        given.access.deny(WorkspacePermissions.WORKSPACE_CONNECT);
        assertThatThrownBy(() -> connect.connect(given.actor, workspace)).isInstanceOf(AccessRefused.class);
    }

    private Role role() {
        return connect.connect(given.actor, workspace).identity().role();
    }
}
