package io.hexarch.organizations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.kernel.tenant.TenantTable.Fate;
import io.hexarch.organizations.OrganizationErased;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.LifeState;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.SuspensionReason;
import io.hexarch.organizations.testkit.InMemoryRows;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EraseOrganizationsTest {

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");
    private final Owned globex = given.founded("Globex");
    private final InMemoryRows rows = new InMemoryRows();
    private final Set<OrganizationId> running = new HashSet<>();
    private final Set<OrganizationId> broken = new HashSet<>();
    private Runnable meanwhile = () -> {};
    private final EraseOrganizations erase = new EraseOrganizations(
            given.transaction,
            given.organizations,
            new EmptyOrganization(
                    given.transaction, given.organizations, rows, () -> List.of(new Ours(), new Machines())),
            given.journal,
            given.clock);

    @BeforeEach
    void furnishAndClose() {
        for (var organization : List.of(acme, globex)) {
            rows.put("organizations", "membership", organization.id(), List.of("{}"));
            rows.put("machines", "machine", organization.id(), List.of("{}", "{}"));
        }
        given.close.close(acme.owner(), acme.id(), "acme");
    }

    @Test
    void shouldEraseOnlyWhatIsOver() {
        given.clock.forward(Duration.ofDays(30).plus(EraseOrganizations.SKEW).minusMillis(1));
        erase.round();
        assertThat(rows.deleted()).isEmpty();

        given.clock.forward(Duration.ofMillis(1));
        erase.round();
        erase.round();

        assertThat(rows.deleted())
                .containsExactly("machines.machine of " + acme.id(), "organizations.membership of " + acme.id());
        assertThat(now(acme).life().state()).isEqualTo(LifeState.CLOSED);
        assertThat(now(acme).name().text()).isEqualTo("Erased");
        assertThat(now(acme).slug().text()).startsWith("erased-");
        assertThat(now(globex)).isEqualTo(globex.organization());
        assertThat(given.journal.events())
                .filteredOn(OrganizationErased.class::isInstance)
                .containsExactly(new OrganizationErased(acme.id(), acme.id(), 3));
    }

    @Test
    void shouldWaitForWhatRunsOutside() {
        running.add(acme.id());
        given.clock.forward(Duration.ofDays(31));
        erase.round();
        assertThat(rows.deleted()).isEmpty();
        assertThat(now(acme).life().state()).isEqualTo(LifeState.CLOSING);

        running.clear();
        erase.round();

        assertThat(now(acme).life().state()).isEqualTo(LifeState.CLOSED);
    }

    @Test
    void shouldBeHeldUpByASuspension() {
        given.suspend.suspend(Actors.person(), acme.id(), new SuspensionReason("Evidence"));
        given.clock.forward(Duration.ofDays(31));

        erase.round();
        assertThat(rows.deleted()).isEmpty();

        given.reinstate.reinstate(Actors.person(), acme.id());
        erase.round();
        assertThat(now(acme).life().state()).isEqualTo(LifeState.CLOSED);
    }

    @Test
    void shouldStopAtOnceWhenItIsSuspendedInTheMiddle() {
        given.clock.forward(Duration.ofDays(31));
        meanwhile = () -> given.suspend.suspend(Actors.person(), acme.id(), new SuspensionReason("Evidence"));

        erase.round();

        assertThat(rows.deleted()).isEmpty();
        assertThat(now(acme).life().state()).isEqualTo(LifeState.SUSPENDED);
    }

    @Test
    void shouldKeepTheRestWhenItIsSuspendedBetweenTwoTables() {
        given.clock.forward(Duration.ofDays(31));
        var reason = new SuspensionReason("Evidence");
        rows.beforeDeleting(() -> given.organizations.change(
                now(acme).living(now(acme).life().suspended(reason, given.clock.instant()))));

        erase.round();

        assertThat(rows.deleted()).containsExactly("machines.machine of " + acme.id());
        assertThat(now(acme).life().state()).isEqualTo(LifeState.SUSPENDED);
        assertThat(now(acme).name()).isEqualTo(acme.organization().name());
    }

    @Test
    void shouldGoOnAfterItDiedInTheMiddle() {
        given.clock.forward(Duration.ofDays(31));
        var deaths = new AtomicInteger(2);
        rows.beforeDeleting(() -> {
            if (deaths.decrementAndGet() == 0) throw new IllegalStateException("killed");
        });

        assertThatThrownBy(erase::round).hasRootCauseMessage("killed");
        assertThat(now(acme).life().state()).isEqualTo(LifeState.CLOSING);
        erase.round();

        assertThat(rows.empty(acme.id())).isTrue();
        assertThat(now(acme).life().state()).isEqualTo(LifeState.CLOSED);
        assertThat(erasures()).isOne();
    }

    @Test
    void shouldDeleteWhatIsManyInSeveralTransactions() {
        rows.put("machines", "machine", acme.id(), Collections.nCopies(2 * EmptyOrganization.TOGETHER, "{}"));
        given.clock.forward(Duration.ofDays(31));

        erase.round();

        assertThat(rows.deleted())
                .filteredOn(("machines.machine of " + acme.id())::equals)
                .hasSize(2);
        assertThat(rows.empty(acme.id())).isTrue();
    }

    @Test
    void shouldSweepUpWhatTheLastTokensLeave() {
        given.clock.forward(Duration.ofDays(31));
        erase.round();
        rows.put("machines", "machine", acme.id(), List.of("{}"));

        given.clock.forward(Duration.ofMinutes(15));
        erase.round();

        assertThat(rows.empty(acme.id())).isTrue();
        assertThat(rows.empty(globex.id())).isFalse();
        assertThat(erasures()).isOne();
    }

    @Test
    void shouldNotLetOneHoldUpTheOthers() {
        given.close.close(globex.owner(), globex.id(), "globex");
        given.clock.forward(Duration.ofDays(31));
        broken.add(acme.id());

        assertThatThrownBy(erase::round)
                .hasMessage(acme.id() + " is not erased yet")
                .hasRootCauseMessage("no host");

        assertThat(now(acme).life().state()).isEqualTo(LifeState.CLOSING);
        assertThat(now(globex).life().state()).isEqualTo(LifeState.CLOSED);
    }

    private long erasures() {
        return given.journal.events().stream()
                .filter(OrganizationErased.class::isInstance)
                .count();
    }

    private Organization now(Owned organization) {
        return given.organizations.find(organization.id()).orElseThrow();
    }

    private static final class Ours implements TenantData {
        @Override
        public String module() {
            return "organizations";
        }

        @Override
        public List<TenantTable> tables() {
            return List.of(
                    TenantTable.of("membership", "person_id"),
                    TenantTable.of("organization", "id").ownedBy("id").but(Fate.KEPT));
        }
    }

    private final class Machines implements TenantData {
        @Override
        public String module() {
            return "machines";
        }

        @Override
        public List<TenantTable> tables() {
            return List.of(
                    TenantTable.of("machine", "id"), TenantTable.of("log", "id").but(Fate.AGES));
        }

        @Override
        public Optional<String> release(OrganizationId organization) {
            meanwhile.run();
            if (broken.contains(organization)) throw new IllegalStateException("no host");
            return running.contains(organization) ? Optional.of("1 machine runs") : Optional.empty();
        }
    }
}
