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
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.organizations.OrganizationPermission;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Network;
import io.hexarch.organizations.domain.Rights;
import io.hexarch.organizations.domain.SuspensionReason;
import io.hexarch.organizations.domain.Terms;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingRefusals;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
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
    private final OrganizationId organization = Actors.newOrganization();
    private final ToldAuthorities rights = new ToldAuthorities(organization);
    private final Authorities authorities = new Authorities(rights, clock);
    private final RecordingRefusals refusals = new RecordingRefusals();
    private final PersonId operator = Actors.newPerson();
    private final List<Boolean> remembered = new ArrayList<>();
    private final Gate gate = new Gate(
            authorities,
            person -> person.equals(operator) ? Set.of(BuiltInRole.OPERATOR) : Set.of(),
            refusals,
            () -> remembered::add);
    private final Scope project = Scope.project(UUID.randomUUID());
    private final PersonId ada = Actors.newPerson();
    private final Actor.Person actor = Actors.person(ada, organization);

    @BeforeEach
    void open() {
        rights.paths.put(project, List.of(project, Scope.workspace(UUID.randomUUID()), Scope.of(organization)));
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
    void shouldKeepOutWhoComesFromElsewhereButNotFromTheirOwnMatters() {
        rights.member(ada, BuiltInRole.MEMBER);
        rights.terms =
                Terms.NONE.with(List.of(), List.of(Network.parse("10.0.0.0/8").orElseThrow()));

        gate.require(from("10.1.2.3"), READ, project);
        assertThat(code(from("192.0.2.1"), READ)).isEqualTo(OrganizationProblem.NETWORK_NOT_ALLOWED);
        assertThat(code(from("192.0.2.1"), WRITE)).isEqualTo(KernelProblem.FORBIDDEN);
        assertThat(gate.may(from("192.0.2.1"), READ, project)).isFalse();
        assertThat(gate.may(from("192.0.2.1"), ERASE, Scope.of(ada))).isTrue();
    }

    @Test
    void shouldShutEverybodyOutOfASuspendedOrganizationButSayWhy() {
        rights.member(ada, BuiltInRole.MEMBER);
        gate.require(actor, READ, project);
        rights.life = Life.OPEN.suspended(new SuspensionReason("Unpaid for a year"), clock.instant());
        authorities.changed(organization);
        rights.version++;
        authorities.poll();

        assertThatThrownBy(() -> gate.require(actor, READ, project)).hasMessageContaining("Unpaid for a year");
        assertThat(code(actor, READ)).isEqualTo(OrganizationProblem.SUSPENDED);
        assertThat(code(actor, WRITE)).isEqualTo(KernelProblem.FORBIDDEN);
        assertThat(gate.may(Actors.limitedKey(ada, organization, READ.name()), READ, project))
                .isFalse();
        assertThat(gate.may(actor, OrganizationPermission.ORGANIZATION_READ, Scope.of(organization)))
                .isTrue();
        assertThat(gate.may(actor, ERASE, Scope.of(ada))).isTrue();
        assertThat(code(Actors.person(Actors.newPerson(), organization), READ)).isEqualTo(KernelProblem.NOT_FOUND);
    }

    private Actor.Person from(String address) {
        return new Actor.Person(
                ada,
                Optional.of(organization),
                Credential.None.INSTANCE,
                new Origin(Optional.of(address), Optional.empty(), Optional.empty()));
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

    @Test
    void shouldKeepATokenToTheWorkspaceThatItIsFor() {
        rights.member(ada, BuiltInRole.MEMBER);
        var workspace = Scope.workspace(UUID.randomUUID());
        var elsewhere = Scope.project(UUID.randomUUID());
        rights.paths.put(project, List.of(project, workspace, Scope.of(organization)));
        rights.paths.put(elsewhere, List.of(elsewhere, Scope.workspace(UUID.randomUUID()), Scope.of(organization)));
        var token = new Credential.Session(
                new SessionId(UUID.randomUUID()), Optional.of(Set.of("thing.read")), Optional.of(workspace));
        var kubectl = new Actor.Person(ada, Optional.of(organization), token, actor.origin());

        gate.require(kubectl, READ, project);
        assertThat(gate.may(actor, READ, elsewhere)).isTrue();
        assertThat(gate.may(kubectl, READ, elsewhere)).isFalse();
        assertThat(refusal(kubectl, READ, elsewhere)).contains("limited to thing.read within " + workspace.text());
        assertThat(gate.may(kubectl, READ, Scope.project(UUID.randomUUID()))).isFalse();
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

        rights.held.clear();
        rights.version++;
        authorities.poll();

        assertThat(gate.may(actor, READ, project)).isFalse();
    }

    @Test
    void shouldAskTheDatabaseOnceForADecision() {
        rights.member(ada, BuiltInRole.MEMBER);

        gate.require(actor, READ, project);

        assertThat(rights.asked).isEqualTo(1);
    }

    @Test
    void shouldTellWhetherADecisionWasRemembered() {
        rights.member(ada, BuiltInRole.MEMBER);

        gate.require(actor, READ, project);
        gate.require(actor, READ, project);
        rights.version++;
        authorities.poll();
        gate.require(actor, READ, project);
        gate.may(Actors.person(ada), RUN, Scope.PLATFORM);

        assertThat(remembered).containsExactly(false, true, false, true);
    }

    @Test
    void shouldBelieveNothingRememberedWhenTheFeedIsOld() {
        rights.member(ada, BuiltInRole.MEMBER);
        gate.require(actor, READ, project);
        rights.held.clear();

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

    @Test
    void shouldAllowByARoleThatTheOrganizationMadeWhereItWasGranted() {
        rights.member(ada, BuiltInRole.BILLING);
        rights.hold(ada, project, new Rights(Set.of(), Set.of("thing.write")));

        gate.require(actor, WRITE, project);
        assertThat(code(actor, READ)).isEqualTo(KernelProblem.FORBIDDEN);
    }

    @Test
    void shouldAllowAServiceAccountWhatItWasGrantedAndNothingElse() {
        var account = new ServiceAccountId(UUID.randomUUID());
        var key = new Credential.ApiKey(new ApiKeyId(UUID.randomUUID()), Optional.empty());
        var machine = new Actor.ServiceAccount(account, organization, key, actor.origin());
        assertThat(code(machine, READ)).isEqualTo(KernelProblem.NOT_FOUND);

        rights.held.put(
                new Subject.ServiceAccount(account),
                new Authority(Map.of(project, Rights.of(BuiltInRole.PROJECT_VIEWER))));
        rights.version++;
        authorities.changed(organization);

        gate.require(machine, READ, project);
        assertThat(code(machine, WRITE)).isEqualTo(KernelProblem.FORBIDDEN);
    }

    @Test
    void shouldKeepWhatIsForPeopleOnlyFromAMachineOfThatRole() {
        var invite = Permission.of("thing.invite", ScopeKind.PROJECT, BuiltInRole.PROJECT_VIEWER)
                .markedForPeopleOnly();
        var account = new ServiceAccountId(UUID.randomUUID());
        var key = new Credential.ApiKey(
                new ApiKeyId(UUID.randomUUID()), Optional.of(Set.of("thing.invite", "thing.read")));
        var machine = new Actor.ServiceAccount(account, organization, key, actor.origin());
        rights.held.put(
                new Subject.ServiceAccount(account),
                new Authority(Map.of(project, Rights.of(BuiltInRole.PROJECT_VIEWER))));
        rights.grant(ada, project, BuiltInRole.PROJECT_VIEWER);

        gate.require(actor, invite, project);
        gate.require(machine, READ, project);
        assertThat(code(machine, invite)).isEqualTo(KernelProblem.FORBIDDEN);
        assertThat(refusal(machine, invite, project)).contains("Only a person");
    }

    @Test
    void shouldAllowNothingToAPartOfHexarch() {
        assertThat(gate.may(new Actor.SystemPart("sweeper"), READ, project)).isFalse();
    }
}
