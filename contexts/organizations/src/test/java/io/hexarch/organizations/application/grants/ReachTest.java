package io.hexarch.organizations.application.grants;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.Catalogue;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.RoleGrant;
import io.hexarch.organizations.domain.RoleName;
import io.hexarch.organizations.testkit.InMemoryGrants;
import io.hexarch.organizations.testkit.InMemoryMemberships;
import io.hexarch.organizations.testkit.InMemoryOrganizations;
import io.hexarch.organizations.testkit.InMemoryRoles;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingJournal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    private final OrganizationId organization = Actors.newOrganization();
    private final Scope project = Scope.project(UUID.randomUUID());
    private final PersonId ada = Actors.newPerson();
    private final PersonId ben = Actors.newPerson();
    private final Subject.Group team = new Subject.Group(new GroupId(UUID.randomUUID()));
    private final InMemoryGrants grants = new InMemoryGrants();
    private final InMemoryRoles roles = new InMemoryRoles();
    private final Taking people = new Taking(new HashMap<>());
    private final Catalogue catalogue = new Catalogue(() -> List.of(new Things()));
    private final Reach reach = new Reach(
            new Granting(
                    new InMemoryOrganizations(new InMemoryMemberships(grants)),
                    grants,
                    new GrantableRoles(roles),
                    new Ceiling(people, catalogue),
                    new RecordingJournal()),
            people,
            catalogue);

    @Test
    void shouldReachNobodyWhereNothingIsGranted() {
        assertThat(reach.on(organization, project)).isEmpty();
    }

    @Test
    void shouldReachWhoIsInAGroupBesideWhoHoldsTheRole() {
        people.take(new Subject.Person(ada), ada);
        people.take(team, ada, ben);
        give(new Subject.Person(ada), new GrantedRole.BuiltIn(BuiltInRole.PROJECT_VIEWER));
        give(team, new GrantedRole.BuiltIn(BuiltInRole.PROJECT_DEVELOPER));

        assertThat(reach.on(organization, project))
                .isEqualTo(Map.of(
                        ada, Set.of(BuiltInRole.PROJECT_VIEWER, BuiltInRole.PROJECT_DEVELOPER),
                        ben, Set.of(BuiltInRole.PROJECT_VIEWER, BuiltInRole.PROJECT_DEVELOPER)));
    }

    @Test
    void shouldNotMakeAViewerADeveloperWhoMayDoTheSame() {
        people.take(new Subject.Person(ada), ada);
        give(new Subject.Person(ada), new GrantedRole.BuiltIn(BuiltInRole.PROJECT_VIEWER));

        assertThat(reach.on(organization, project)).isEqualTo(Map.of(ada, Set.of(BuiltInRole.PROJECT_VIEWER)));
    }

    @Test
    void shouldNotReachWhoTakesNoPart() {
        give(new Subject.Person(ada), new GrantedRole.BuiltIn(BuiltInRole.PROJECT_VIEWER));

        assertThat(reach.on(organization, project)).isEmpty();
    }

    @Test
    void shouldCountOfAnOwnRoleWhatItCoversWholeAndTheWeakerOfTwoThatAllowTheSame() {
        people.take(team, ada);
        give(team, role("thing.look"));

        assertThat(reach.on(organization, project)).isEqualTo(Map.of(ada, Set.of(BuiltInRole.PROJECT_VIEWER)));
    }

    @Test
    void shouldCountNothingOfARoleThatCoversNone() {
        people.take(team, ada);
        give(team, role("thing.change"));

        assertThat(reach.on(organization, project)).isEqualTo(Map.of(ada, Set.of()));
    }

    @Test
    void shouldCountTogetherWhatSeveralGrantsCover() {
        people.take(team, ada);
        people.take(new Subject.Person(ada), ada);
        give(team, role("thing.change"));
        give(new Subject.Person(ada), role("thing.look"));

        assertThat(reach.on(organization, project).get(ada))
                .containsExactlyInAnyOrder(BuiltInRole.PROJECT_VIEWER, BuiltInRole.PROJECT_ADMIN);
    }

    private void give(Subject subject, GrantedRole role) {
        var grant = RoleGrant.given(new GrantId(UUID.randomUUID()), project, subject, role, NOW);
        grants.put(organization, grant, ada.value());
    }

    private GrantedRole role(String... permissions) {
        var id = new RoleId(UUID.randomUUID());
        roles.add(new CustomRole(
                id, organization, new RoleName("r" + id.value()), "", Set.of(permissions), NOW, Generation.FIRST));
        return new GrantedRole.Custom(id);
    }

    /** The project's admin looks and changes; its developer and its viewer look. */
    private static final class Things implements PermissionCatalogue {

        @Override
        public String context() {
            return "things";
        }

        @Override
        public List<Permission> permissions() {
            return List.of(
                    Permission.of(
                            "thing.look",
                            ScopeKind.PROJECT,
                            BuiltInRole.PROJECT_ADMIN,
                            BuiltInRole.PROJECT_DEVELOPER,
                            BuiltInRole.PROJECT_VIEWER),
                    Permission.of("thing.change", ScopeKind.PROJECT, BuiltInRole.PROJECT_ADMIN));
        }
    }

    /** Who takes part, by subject. */
    private record Taking(Map<Subject, Set<PersonId>> known) implements AuthorityReader {

        void take(Subject subject, PersonId... people) {
            known.put(subject, Set.of(people));
        }

        @Override
        public Authority authority(OrganizationId organization, Subject subject) {
            return Authority.NONE;
        }

        @Override
        public Set<PersonId> people(OrganizationId organization, Subject subject) {
            return known.getOrDefault(subject, Set.of());
        }

        @Override
        public Optional<List<Scope>> path(OrganizationId organization, Scope scope) {
            return Optional.of(List.of(scope, Scope.of(organization)));
        }
    }
}
