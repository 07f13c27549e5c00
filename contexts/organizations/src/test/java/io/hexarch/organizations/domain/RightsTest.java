package io.hexarch.organizations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final Permission READ =
            Permission.of("thing.read", ScopeKind.PROJECT, BuiltInRole.OWNER, BuiltInRole.PROJECT_VIEWER);

    @Test
    void shouldAllowByRoleOrByName() {
        assertThat(Rights.of(BuiltInRole.PROJECT_VIEWER).allow(READ)).isTrue();
        assertThat(Rights.of(BuiltInRole.BILLING).allow(READ)).isFalse();
        assertThat(new Rights(Set.of(), Set.of("thing.read")).allow(READ)).isTrue();
        assertThat(Rights.NONE.allow(READ)).isFalse();
    }

    @Test
    void shouldAddUp() {
        var both = Rights.of(BuiltInRole.BILLING).and(new Rights(Set.of(BuiltInRole.MEMBER), Set.of("thing.read")));

        assertThat(both.roles()).containsExactlyInAnyOrder(BuiltInRole.BILLING, BuiltInRole.MEMBER);
        assertThat(both.allow(READ)).isTrue();
        assertThat(Rights.NONE.and(both)).isEqualTo(both);
        assertThat(both.and(Rights.NONE)).isEqualTo(both);
    }

    @Test
    void shouldReachOnlyWhatIsBelowTheScopeOfAGrant() {
        var workspace = Scope.workspace(UUID.randomUUID());
        var project = Scope.project(UUID.randomUUID());
        var authority = new Authority(Map.of(workspace, Rights.of(BuiltInRole.WORKSPACE_EDITOR)));

        assertThat(authority.on(List.of(project, workspace)).roles()).containsExactly(BuiltInRole.WORKSPACE_EDITOR);
        assertThat(authority.on(List.of(project)).none()).isTrue();
    }

    @Test
    void shouldNameRolesAsTheOutsideDoes() {
        var viewer = new GrantedRole.BuiltIn(BuiltInRole.PROJECT_VIEWER);

        assertThat(viewer.text()).isEqualTo("projectViewer");
        assertThat(GrantedRole.parse("projectViewer")).contains(viewer);
        assertThat(GrantedRole.parse("operator"))
                .as("nobody grants the platform")
                .isEmpty();
        assertThat(GrantedRole.parse("self")).isEmpty();
        assertThat(GrantedRole.parse("nonsense")).isEmpty();
        var own = new RoleId(UUID.randomUUID());
        assertThat(GrantedRole.parse(own.text())).contains(new GrantedRole.Custom(own));
    }

    @Test
    void shouldTellPeopleGroupsAndMachinesApartByTheirIds() {
        var person = new Subject.Person(new PersonId(UUID.randomUUID()));
        var group = new Subject.Group(new GroupId(UUID.randomUUID()));
        var machine = new Subject.ServiceAccount(new ServiceAccountId(UUID.randomUUID()));

        for (var subject : List.of(person, group, machine))
            assertThat(Subject.parse(subject.text())).contains(subject);
        assertThat(Subject.parse(new RoleId(UUID.randomUUID()).text())).isEmpty();
    }

    @Test
    void shouldTellScopesApartByTheirIds() {
        for (var scope : List.of(
                Scope.workspace(UUID.randomUUID()),
                Scope.project(UUID.randomUUID()),
                Scope.of(new OrganizationId(UUID.randomUUID())))) {
            assertThat(ScopeId.parse(scope.text())).contains(new ScopeId(scope));
            assertThat(new ScopeId(scope).text()).isEqualTo(scope.text());
        }
        assertThat(ScopeId.parse("ws_nonsense")).isEmpty();
        assertThatThrownBy(() -> new ScopeId(Scope.PLATFORM)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseNamesThatHideSomething() {
        assertThat(GroupName.parse("  Platform  ")).contains(new GroupName("Platform"));
        assertThat(GroupName.parse("")).isEmpty();
        assertThat(GroupName.parse("a\u202Eb")).isEmpty();
        assertThat(GroupName.parse("x".repeat(61))).isEmpty();
        assertThatThrownBy(() -> new GroupName("")).isInstanceOf(IllegalArgumentException.class);
    }
}
