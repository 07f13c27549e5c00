package io.hexarch.organizations.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.OrganizationErased;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Organization;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases organizations whose time to be reopened is over: first what modules have outside the database, then their rows, in the end the
 * name. May be killed between any two steps and begins again at the first; several replicas may do it at once. A suspension holds it up,
 * also in the middle.
 */
public final class EraseOrganizations {

    /** So much may clocks differ: while one replica still lets an owner reopen, no other has begun. */
    static final Duration SKEW = Duration.ofMinutes(1);

    /**
     * So long rows may still come: refusals of people whose token is not over yet are counted, and recorded under keys that are made for
     * them.
     */
    static final Duration AFTERMATH = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(EraseOrganizations.class);
    private static final Actor ERASER = new Actor.SystemPart("organizations");
    private static final int MOST = 100;

    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final EmptyOrganization rows;
    private final Journal journal;
    private final Clock clock;

    public EraseOrganizations(
            TenantTransaction transaction,
            OrganizationRepository organizations,
            EmptyOrganization rows,
            Journal journal,
            Clock clock) {
        this.transaction = transaction;
        this.organizations = organizations;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** One round over all that are due. One that cannot be erased does not hold up the others: what failed is thrown after them. */
    public void round() {
        var failures = new ArrayList<RuntimeException>();
        var over = clock.instant().minus(SKEW);
        each(transaction.asPlatform("erasure", () -> organizations.due(over, MOST)), this::erase, failures);
        var lately = clock.instant().minus(AFTERMATH);
        each(transaction.asPlatform("erasure", () -> organizations.erasedSince(lately)), this::sweep, failures);
        if (failures.isEmpty()) return;
        var first = failures.removeFirst();
        failures.forEach(first::addSuppressed);
        throw first;
    }

    private static void each(
            List<OrganizationId> organizations, Consumer<OrganizationId> work, List<RuntimeException> failures) {
        for (var id : organizations) {
            try {
                work.accept(id);
            } catch (RuntimeException broken) {
                failures.add(new IllegalStateException(id + " is not erased yet", broken));
            }
        }
    }

    private void erase(OrganizationId id) {
        if (released(id) && rows.empty(ERASER, id, this::isDue)) transaction.run(ERASER, id, () -> finish(id));
    }

    /** Whether nothing is left outside the database; somebody may stop it at each step. */
    private boolean released(OrganizationId id) {
        for (var module : rows.modules()) {
            if (!isDue(id)) return false;
            var waiting = module.release(id);
            if (waiting.isPresent()) {
                LOG.info("{} waits to be erased: {}", id, waiting.orElseThrow());
                return false;
            }
        }
        return true;
    }

    private void finish(OrganizationId id) {
        var before = organizations.lock(id).filter(found -> isDue(found.life()));
        if (before.isEmpty()) return;
        var stone = before.orElseThrow().erased(clock.instant());
        organizations.change(stone);
        journal.record(ERASER, new OrganizationErased(id, id, stone.generation().value()));
    }

    private void sweep(OrganizationId id) {
        rows.empty(ERASER, id, life -> life.gone().isPresent());
    }

    private boolean isDue(OrganizationId id) {
        return transaction
                .in(ERASER, id, () -> organizations.find(id))
                .map(Organization::life)
                .filter(this::isDue)
                .isPresent();
    }

    private boolean isDue(Life life) {
        return life.due(clock.instant().minus(SKEW));
    }
}
