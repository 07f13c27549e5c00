package io.hexarch.audit.application;

import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.domain.AuditActor;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kernel's {@link Refusals}. The first refusal of an actor for an action in a minute is written at once; the others of that minute
 * are counted, and written as one record when it is over.
 */
public final class AggregatedRefusals implements Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(AggregatedRefusals.class);

    /** More kinds of refusals in a minute than this come from somebody who wants to fill memory: those are only written once. */
    private static final int COUNTED = 10_000;

    private final TenantTransaction transaction;
    private final AuditRecords records;
    private final Ids ids;
    private final Clock clock;
    private final Map<Sort, AtomicLong> counts = new ConcurrentHashMap<>();

    /** What is counted together. */
    private record Sort(
            Optional<Actor> actor, Origin origin, String action, Scope scope, ProblemCode reason, Instant minute) {

        Optional<OrganizationId> organization() {
            boolean tenants = scope.kind().compareTo(ScopeKind.ORGANIZATION) >= 0;
            return tenants ? actor.flatMap(Actor::organization) : Optional.empty();
        }
    }

    public AggregatedRefusals(TenantTransaction transaction, AuditRecords records, Ids ids, Clock clock) {
        this.transaction = transaction;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String action, Scope scope, ProblemCode reason) {
        refused(Optional.of(actor), actor.origin(), action, scope, reason);
    }

    @Override
    public void record(Origin stranger, String action, Scope scope, ProblemCode reason) {
        refused(Optional.empty(), stranger, action, scope, reason);
    }

    private void refused(Optional<Actor> actor, Origin origin, String action, Scope scope, ProblemCode reason) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        // The trace differs from request to request; the first one's is kept.
        var place = new Origin(origin.address(), origin.agent(), Optional.empty());
        var sort = new Sort(actor.map(AggregatedRefusals::withoutTrace), place, action, scope, reason, minute);
        var count = counts.get(sort);
        if (count != null) {
            count.incrementAndGet();
            return;
        }
        boolean first = counts.size() >= COUNTED || counts.putIfAbsent(sort, new AtomicLong()) == null;
        if (first) write(sort, origin, Map.of());
    }

    /** Writes the counts of minutes that are over. */
    public void settle() {
        write(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Writes all counts; nothing is counted after this. */
    public void settleAll() {
        write(Instant.MAX);
    }

    private void write(Instant before) {
        for (var sort : Set.copyOf(counts.keySet())) {
            if (!sort.minute().isBefore(before)) continue;
            var count = counts.remove(sort);
            if (count != null && count.get() > 0)
                write(sort, sort.origin(), Map.of("more", Long.toString(count.get())));
        }
    }

    private void write(Sort sort, Origin origin, Map<String, String> more) {
        var details = new TreeMap<>(more);
        details.put("reason", sort.reason().code());
        var record = new AuditRecord(
                new AuditRecordId(ids.next()),
                clock.instant(),
                sort.organization(),
                sort.actor().map(AuditActor::of).orElse(AuditActor.STRANGER),
                sort.action(),
                target(sort.scope()),
                AuditResult.REFUSED,
                details,
                origin);
        try {
            write(sort, record);
        } catch (RuntimeException e) {
            LOG.warn("A refusal of {} could not be recorded", sort.action(), e);
        }
    }

    private void write(Sort sort, AuditRecord record) {
        var organization = record.organization();
        if (organization.isPresent()) {
            transaction.run(sort.actor().orElseThrow(), organization.orElseThrow(), () -> records.add(record));
            return;
        }
        transaction.asPlatform("refusals", () -> {
            records.add(record);
            return Done.DONE;
        });
    }

    private static Deed.Target target(Scope scope) {
        var kind = scope.kind().name().toLowerCase(Locale.ROOT);
        var id =
                switch (scope.kind()) {
                    case PLATFORM -> kind;
                    case PERSON -> new PersonId(scope.id()).text();
                    case ORGANIZATION -> new OrganizationId(scope.id()).text();
                    case WORKSPACE ->
                        io.hexarch.kernel.id.TypeId.format(io.hexarch.kernel.id.IdPrefix.WORKSPACE, scope.id());
                    case PROJECT ->
                        io.hexarch.kernel.id.TypeId.format(io.hexarch.kernel.id.IdPrefix.PROJECT, scope.id());
                };
        return new Deed.Target(kind, id, Optional.empty());
    }

    private static Actor withoutTrace(Actor actor) {
        return switch (actor) {
            case Actor.Person(var person, var organization, var credential, var _) ->
                new Actor.Person(person, organization, credential, Origin.INTERNAL);
            case Actor.ServiceAccount(var account, var owner, var credential, var _) ->
                new Actor.ServiceAccount(account, owner, credential, Origin.INTERNAL);
            case Actor.SystemPart part -> part;
        };
    }
}
