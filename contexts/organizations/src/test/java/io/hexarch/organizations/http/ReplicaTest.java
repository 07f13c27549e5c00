package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.PlatformRoles;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.organizations.Grants;
import io.hexarch.organizations.application.FoundOrganization;
import io.hexarch.organizations.application.access.Authorities;
import io.hexarch.organizations.application.access.Gate;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingRefusals;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gate of a second replica on the same database, while this one changes roles and grants. */
@OrganizationsOnHttp
class ReplicaTest {

    private static final Permission LOOK = Permission.of(
            "thing.look",
            ScopeKind.PROJECT,
            BuiltInRole.OWNER,
            BuiltInRole.WORKSPACE_VIEWER,
            BuiltInRole.PROJECT_VIEWER);

    @Autowired
    private FoundOrganization found;

    @Autowired
    private MembershipRepository memberships;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private AuthoritySource source;

    @Autowired
    private PlatformRoles platform;

    @Autowired
    private Grants grants;

    @Autowired
    private Scopes scopes;

    private final SettableClock clock = new SettableClock(Instant.now());
    private Authorities remembered;
    private Gate gate;
    private OrganizationId organization;
    private Actor.Person founder;
    private Actor.Person member;
    private Scope workspace;
    private Scope project;

    @BeforeEach
    void settle() {
        remembered = new Authorities(source, clock);
        gate = new Gate(remembered, platform, new RecordingRefusals(), () -> _ -> {});
        founder = Actors.person();
        var outcome = found.found(
                founder,
                new FoundOrganization.Command(new OrganizationName("R" + System.nanoTime()), Optional.empty()));
        organization =
                ((FoundOrganization.Outcome.Founded) outcome).organization().id();
        member = Actors.person(Actors.newPerson(), organization);
        workspace = Scope.workspace(UUID.randomUUID());
        project = Scope.project(UUID.randomUUID());
        inside(() -> {
            scopes.add(workspace, Scope.of(organization), organization);
            scopes.add(project, workspace, organization);
            memberships.add(Membership.named(organization, member.person(), MemberRole.BILLING, Instant.now()));
        });
        remembered.poll();
    }

    @Test
    void shouldReachBelowTheScopeOfAGrant() {
        assertThat(gate.may(member, LOOK, project)).isFalse();

        inside(() -> grants.give(founder, organization, workspace, member.person(), BuiltInRole.WORKSPACE_VIEWER));
        remembered.poll();

        assertThat(gate.may(member, LOOK, project)).isTrue();
    }

    @Test
    void shouldTakeAGrantAwayWithThePollAfterIt() {
        inside(() -> grants.give(founder, organization, project, member.person(), BuiltInRole.PROJECT_VIEWER));
        remembered.poll();
        assertThat(gate.may(member, LOOK, project)).isTrue();

        inside(() -> grants.take(organization, project, member.person()));
        assertThat(gate.may(member, LOOK, project))
                .as("remembered until the poll")
                .isTrue();
        remembered.poll();

        assertThat(gate.may(member, LOOK, project)).isFalse();
    }

    @Test
    void shouldBelieveNothingRememberedWhenTheFeedIsOld() {
        inside(() -> grants.give(founder, organization, project, member.person(), BuiltInRole.PROJECT_VIEWER));
        remembered.poll();
        assertThat(gate.may(member, LOOK, project)).isTrue();

        inside(() -> grants.take(organization, project, member.person()));
        clock.forward(Duration.ofSeconds(6));

        assertThat(gate.may(member, LOOK, project)).isFalse();
    }

    @Test
    void shouldLoseGrantsWithTheScopeThatTheyAreOn() {
        inside(() -> grants.give(founder, organization, project, member.person(), BuiltInRole.PROJECT_VIEWER));
        inside(() -> scopes.remove(project, organization));
        remembered.poll();

        assertThatThrownBy(() -> gate.require(member, LOOK, project))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.problem().code().status()).isEqualTo(404));
    }

    @Test
    void shouldLoseWhatIsBelowAScopeThatGoes() {
        var sister = Scope.workspace(UUID.randomUUID());
        var stays = Scope.project(UUID.randomUUID());
        inside(() -> {
            scopes.add(sister, Scope.of(organization), organization);
            scopes.add(stays, sister, organization);
            grants.give(founder, organization, project, member.person(), BuiltInRole.PROJECT_VIEWER);
            grants.give(founder, organization, stays, member.person(), BuiltInRole.PROJECT_VIEWER);
        });
        inside(() -> scopes.remove(workspace, organization));
        // Whoever keeps the project hears later that its workspace is gone.
        inside(() -> scopes.remove(project, organization));
        remembered.poll();

        assertThatThrownBy(() -> gate.require(member, LOOK, project)).isInstanceOf(AccessRefused.class);
        assertThat(gate.may(member, LOOK, stays)).isTrue();
    }

    @Test
    void shouldGiveNothingToWhoDoesNotBelong() {
        var stranger = Actors.person(Actors.newPerson(), organization);

        var given = transaction.in(
                member,
                organization,
                () -> grants.give(founder, organization, project, stranger.person(), BuiltInRole.PROJECT_VIEWER));

        assertThat(given).isEqualTo(new Grants.Given.NotAMember());
        assertThat(gate.may(stranger, LOOK, project)).isFalse();
    }

    @Test
    void shouldHideWhatBelongsToAnotherOrganization() {
        var elsewhere = Actors.person(member.person(), Actors.newOrganization());

        assertThatThrownBy(() -> gate.require(elsewhere, LOOK, project))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.problem().code().status()).isEqualTo(404));
        assertThatThrownBy(() -> gate.require(member, LOOK, project))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.problem().code().status()).isEqualTo(403));
    }

    private void inside(Runnable work) {
        transaction.in(member == null ? Actors.person() : member, organization, () -> {
            work.run();
            return Done.DONE;
        });
    }
}
