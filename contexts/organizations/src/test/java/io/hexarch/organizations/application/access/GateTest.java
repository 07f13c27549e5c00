package io.hexarch.organizations.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingRefusals;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Permission READ =
            Permission.of("thing.read", ScopeKind.PROJECT, BuiltInRole.MEMBER, BuiltInRole.PROJECT_VIEWER);
    private static final Permission WRITE =
            Permission.of("thing.write", ScopeKind.PROJECT, BuiltInRole.ADMIN, BuiltInRole.PROJECT_ADMIN);
    private static final Permission RUN = Permission.of("platform.run", ScopeKind.PLATFORM, BuiltInRole.OPERATOR);
    private static final Permission ERASE =
            Permission.of("self.erase", ScopeKind.PERSON, BuiltInRole.SELF).markedDangerous();

    private final SettableClock clock = new SettableClock();
    private final Rights rights = new Rights();
    private final Authorities authorities = new Authorities(rights, clock);
    private final RecordingRefusals refusals = new RecordingRefusals();
    private final PersonId operator = Actors.newPerson();
    private final Gate gate = new Gate(
            authorities, person -> person.equals(operator) ? Set.of(BuiltInRole.OPERATOR) : Set.of(), refusals);
    private final OrganizationId organization = Actors.newOrganization();
    private final Scope project = Scope.project(UUID.randomUUID());
    private final PersonId ada = Actors.newPerson();
    private final Actor.Person actor = Actors.person(ada, organization);

    @BeforeEach
    void open() {
        rights.paths.put(project, List.of(project.id(), UUID.randomUUID(), organization.value()));
        authorities.poll();
    }

    @Test
    void shouldAllowByARoleAboveAndByOneOnTheScope() {
        rights.member(ada, BuiltInRole.MEMBER);
        gate.require(actor, READ, project);
        assertThat(code(actor, WRITE)).isEqualTo(KernelProblem.FORBIDDEN);

        rights.grant(ada, project, BuiltInRole.PROJECT_ADMIN);
        authorities.changed(organization);

        gate.require(actor, WRITE, project);
    }

    @Test
    void shouldHideWhatSomebodyHasNoRoleIn() {
        assertThat(code(actor, READ)).isEqualTo(KernelProblem.NOT_FOUND);
        assertThat(code(Actors.person(ada), READ)).isEqualTo(KernelProblem.NOT_FOUND);
        rights.member(ada, BuiltInRole.MEMBER);
        var elsewhere = Scope.project(UUID.randomUUID());

        assertThat(gate.may(actor, READ, elsewhere)).isFalse();
        assertThat(gate.may(Actors.person(ada, Actors.newOrganization()), READ, Scope.project(UUID.randomUUID())))
                .isFalse();
        assertThat(refusals.entries())
                .extracting(RecordingRefusals.Entry::action)
                .containsOnly("thing.read");
    }

    @Test
    void shouldKeepAKeyToThePermissionsThatItNames() {
        rights.member(ada, BuiltInRole.MEMBER);

        assertThat(gate.may(Actors.limitedKey(ada, organization, "thing.read"), READ, project))
                .isTrue();
        assertThat(code(Actors.limitedKey(ada, organization, "other.read"), READ))
                .isEqualTo(KernelProblem.CREDENTIAL_LIMITED);
        assertThat(code(Actors.limitedKey(ada, organization, "other.read"), WRITE))
                .as("what the person may not do either")
                .isEqualTo(KernelProblem.FORBIDDEN);
        assertThat(gate.may(Actors.fullKey(ada, organization), READ, project)).isTrue();
    }

    @Test
    void shouldSayWhatATokenIsLimitedToAndWhatToUseInstead() {
        rights.member(ada, BuiltInRole.MEMBER);
        var session = new SessionId(UUID.randomUUID());
        var token = new Credential.Session(session, Optional.of(Set.of("workspace.edit", "workspace.connect")));
        var kubectl = new Actor.Person(ada, Optional.of(organization), token, actor.origin());

        assertThat(refusal(kubectl, READ, project))
                .contains("limited to workspace.connect, workspace.edit", "thing.read", "hexarch login");
        assertThat(refusal(Actors.limitedKey(ada, organization, "other.read"), READ, project))
                .contains("key is limited to other.read", "hexarch key create");
        assertThat(refusal(actor, RUN, Scope.PLATFORM)).contains("the platform's", "operators");
    }

    private String refusal(Actor who, Permission permission, Scope scope) {
        return catchThrowableOfType(AccessRefused.class, () -> gate.require(who, permission, scope))
                .problem()
                .detail();
    }

    @Test
    void shouldRunThePlatformInPersonOnly() {
        gate.require(Actors.person(operator), RUN, Scope.PLATFORM);

        assertThat(gate.may(Actors.fullKey(operator, organization), RUN, Scope.PLATFORM))
                .isFalse();
        assertThat(gate.may(Actors.person(ada), RUN, Scope.PLATFORM)).isFalse();
        assertThat(gate.may(Actors.person(operator, organization), READ, project))
                .as("operators read no tenant's content")
                .isFalse();
    }

    @Test
    void shouldAskForAFreshProofWhereAKeyWasNotNamedForIt() {
        assertThatThrownBy(() -> gate.require(Actors.fullKey(ada, organization), ERASE, Scope.of(ada)))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        no -> assertThat(no.problem().code()).isEqualTo(KernelProblem.STEP_UP_REQUIRED));
        gate.require(actor, ERASE, Scope.of(ada));
        gate.require(Actors.limitedKey(ada, organization, "self.erase"), ERASE, Scope.of(ada));
        assertThat(gate.may(actor, ERASE, Scope.of(Actors.newPerson()))).isFalse();
    }

    @Test
    void shouldRefuseAQuestionOnTheWrongLevel() {
        assertThatThrownBy(() -> gate.may(actor, READ, Scope.PLATFORM)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRememberUntilAnotherReplicaChangedSomething() {
        rights.member(ada, BuiltInRole.MEMBER);
        gate.require(actor, READ, project);
        int asked = rights.asked;
        for (int i = 0; i < 10; i++) gate.require(actor, READ, project);
        assertThat(rights.asked).isEqualTo(asked);

        rights.people.clear();
        rights.version++;
        authorities.poll();

        assertThat(gate.may(actor, READ, project)).isFalse();
    }

    @Test
    void shouldBelieveNothingRememberedWhenTheFeedIsOld() {
        rights.member(ada, BuiltInRole.MEMBER);
        gate.require(actor, READ, project);
        rights.people.clear();

        clock.forward(Duration.ofSeconds(6));

        assertThat(gate.may(actor, READ, project)).isFalse();
    }

    @Test
    void shouldForgetAnOrganizationThatIsGone() {
        rights.member(ada, BuiltInRole.MEMBER);
        gate.require(actor, READ, project);
        rights.gone = true;
        rights.paths.clear();
        authorities.poll();

        assertThat(gate.may(actor, READ, project)).isFalse();
    }

    private ProblemCode code(Actor who, Permission permission) {
        try {
            gate.require(who, permission, project);
        } catch (AccessRefused no) {
            return no.problem().code();
        }
        throw new AssertionError("allowed");
    }

    /** What the database says. */
    private static final class Rights implements AuthoritySource {

        private final Map<UUID, Authority> people = new HashMap<>();
        private final Map<Scope, List<UUID>> paths = new HashMap<>();
        private long version = 1;
        private boolean gone;
        private int asked;

        void member(PersonId person, BuiltInRole role) {
            people.put(person.value(), new Authority(Optional.of(role), Map.of()));
        }

        void grant(PersonId person, Scope scope, BuiltInRole role) {
            var before = people.getOrDefault(person.value(), Authority.NONE);
            people.put(person.value(), new Authority(before.member(), Map.of(scope.id(), Set.of(role))));
            version++;
        }

        @Override
        public Versioned<Authority> authority(OrganizationId organization, UUID subject) {
            asked++;
            return new Versioned<>(version, people.getOrDefault(subject, Authority.NONE));
        }

        @Override
        public Versioned<Optional<List<UUID>>> path(OrganizationId organization, Scope scope) {
            asked++;
            return new Versioned<>(version, Optional.ofNullable(paths.get(scope)));
        }

        @Override
        public Map<OrganizationId, Long> versions(Collection<OrganizationId> organizations) {
            var known = new HashMap<OrganizationId, Long>();
            if (!gone) organizations.forEach(organization -> known.put(organization, version));
            return known;
        }
    }
}
