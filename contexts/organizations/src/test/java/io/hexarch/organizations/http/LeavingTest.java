package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.Grants;
import io.hexarch.organizations.Grants.Given;
import io.hexarch.organizations.application.FoundOrganization;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.platform.data.Database;
import io.hexarch.testkit.fake.Actors;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of somebody who leaves while others still act on them. */
@OrganizationsOnHttp
class LeavingTest {

    @Autowired
    private FoundOrganization found;

    @Autowired
    private MembershipRepository memberships;

    @Autowired
    private Grants grants;

    @Autowired
    private Scopes scopes;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Database database;

    private final Actor.Person founder = Actors.person();
    private final Scope workspace = Scope.workspace(UUID.randomUUID());
    private final Scope project = Scope.project(UUID.randomUUID());
    private OrganizationId organization;
    private Membership member;

    @BeforeEach
    void settle() {
        var name = new OrganizationName("L" + System.nanoTime());
        var outcome = found.found(founder, new FoundOrganization.Command(name, Optional.empty()));
        organization =
                ((FoundOrganization.Outcome.Founded) outcome).organization().id();
        member = Membership.named(organization, Actors.newPerson(), MemberRole.MEMBER, Instant.now());
        inside(() -> {
            scopes.add(workspace, Scope.of(organization), organization);
            scopes.add(project, workspace, organization);
            return memberships.add(member);
        });
    }

    @Test
    void shouldSayWhatTheRolesWereOn() {
        inside(() -> give(workspace, BuiltInRole.WORKSPACE_VIEWER));
        inside(() -> give(project, BuiltInRole.PROJECT_ADMIN));

        assertThat(inside(() -> memberships.remove(member))).containsExactlyInAnyOrder(workspace, project);
        assertThat(inside(() -> grants.on(organization, project))).isEmpty();
        assertThat(inside(() -> memberships.remove(member))).isEmpty();
    }

    @Test
    void shouldTakeAlongARoleThatIsGivenAtThatVeryMoment() throws Exception {
        var given = new CountDownLatch(1);
        var waiting = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var giving = threads.submit(() -> inside(() -> {
                var answer = give(project, BuiltInRole.PROJECT_ADMIN);
                given.countDown();
                await(waiting);
                return answer;
            }));
            await(given);
            var leaving = threads.submit(() -> inside(() -> memberships.remove(member)));
            Awaitility.await().until(this::somebodyWaitsForALock);
            waiting.countDown();

            assertThat(giving.get()).isInstanceOf(Given.Done.class);
            assertThat(leaving.get()).containsExactly(project);
        }
        assertThat(inside(() -> grants.on(organization, project))).isEmpty();
        assertThat(inside(() -> give(project, BuiltInRole.PROJECT_ADMIN))).isEqualTo(new Given.NotAMember());
    }

    private Given give(Scope scope, BuiltInRole role) {
        return grants.give(founder, organization, scope, member.person(), role);
    }

    private boolean somebodyWaitsForALock() {
        var waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        return transaction.asPlatform(
                "test", () -> database.sql().fetch(waiting).size() == 1);
    }

    private <T> T inside(Supplier<T> work) {
        return transaction.in(founder, organization, work);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
