package io.hexarch.audit.application;

import io.hexarch.audit.application.RefusalSort.Asker;
import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.domain.AuditActor;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kernel's {@link Refusals}. The first refusal of an actor for an action in a minute is written at once; the others of that minute
 * are counted, and written as one record when it is over.
 */
public final class AggregatedRefusals implements Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(AggregatedRefusals.class);

    /** More sorts of refusals in a minute than this come from somebody who wants to fill memory and disk: those are told apart no more. */
    private static final int COUNTED = 10_000;

    /** So many sorts of one asker in a minute are told apart: whoever tries ids gets no record for each of them. */
    private static final int APART = 50;

    /** Records of one organization in one transaction: a full memory is written within seconds, also while the server stops. */
    private static final int TOGETHER = 200;

    private final TenantTransaction transaction;
    private final AuditRecords records;
    private final Ids ids;
    private final Clock clock;

    /** How often, the first included, which has a record of its own. */
    private final Map<RefusalSort, Long> counts = new ConcurrentHashMap<>();

    /** How many sorts of each asker are told apart. */
    private final Map<Asker, Integer> askers = new ConcurrentHashMap<>();

    /** Refusals that not even their number is kept of. */
    private final LongAdder dropped = new LongAdder();

    public AggregatedRefusals(TenantTransaction transaction, AuditRecords records, Ids ids, Clock clock) {
        this.transaction = transaction;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String action, Scope scope, ProblemCode reason) {
        refused(
                RefusalSort.of(Optional.of(actor), actor.origin(), action, scope, reason, clock.instant()),
                actor.origin());
    }

    @Override
    public void record(Origin stranger, String action, Scope scope, ProblemCode reason) {
        refused(RefusalSort.of(Optional.empty(), stranger, action, scope, reason, clock.instant()), stranger);
    }

    private void refused(RefusalSort asked, Origin origin) {
        var sort = isToldApart(asked) ? asked : asked.folded();
        if (!counts.containsKey(sort) && counts.size() >= 2 * COUNTED) {
            dropped.increment();
            return;
        }
        if (counts.merge(sort, 1L, Long::sum) > 1) return;
        try {
            write(sort, List.of(recordOf(sort, origin, Map.of())));
        } catch (Refused away) {
            LOG.warn("A refusal of {} cannot be recorded now: {}", sort.action(), away.getMessage());
            counts.merge(sort, 1L, Long::sum); // told with those that are counted
        } catch (RuntimeException odd) {
            LOG.error("A refusal of {} could not be recorded", sort.action(), odd);
        }
    }

    private boolean isToldApart(RefusalSort sort) {
        if (counts.containsKey(sort)) return true;
        return counts.size() < COUNTED && askers.merge(sort.asker(), 1, Integer::sum) <= APART;
    }

    /**
     * Writes the counts of minutes that are over.
     *
     * @throws Refused when the database cannot take them now; they are kept for the next time
     */
    public void settle() {
        writeCounts(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Writes all counts; nothing is counted after this. What the database cannot take any more is told to the log. */
    public void settleAll() {
        try {
            writeCounts(Instant.MAX);
        } catch (Refused away) {
            LOG.error("Refusals that were counted could not be recorded, {}: {}", away.getMessage(), left());
        }
    }

    private void writeCounts(Instant before) {
        askers.keySet().removeIf(asker -> asker.minute().isBefore(before));
        long lost = dropped.sumThenReset();
        if (lost > 0) LOG.warn("{} refusals of more askers than are counted were not recorded", lost);
        var due = counts.keySet().stream()
                .filter(sort -> sort.minute().isBefore(before))
                .collect(Collectors.groupingBy(RefusalSort::organization));
        for (var theirs : due.values())
            for (int from = 0; from < theirs.size(); from += TOGETHER)
                writeCounts(theirs.subList(from, Math.min(theirs.size(), from + TOGETHER)));
    }

    private void writeCounts(List<RefusalSort> sorts) {
        var taken = new LinkedHashMap<RefusalSort, Long>();
        for (var sort : sorts) {
            var count = counts.remove(sort);
            if (count != null && count > 1) taken.put(sort, count);
        }
        if (taken.isEmpty()) return;
        try {
            write(taken.keySet().iterator().next(), recordsOf(taken));
        } catch (Refused away) {
            giveBack(taken);
            throw away;
        } catch (RuntimeException odd) {
            if (taken.size() == 1) {
                LOG.error("Refusals that were counted could not be recorded: {}", said(taken), odd);
                return;
            }
            // One of them cannot be written, and takes none of the others with it.
            giveBack(taken);
            taken.keySet().forEach(sort -> writeCounts(List.of(sort)));
        }
    }

    /** What was counted under the same sort meanwhile had a first of its own, which is written. */
    private void giveBack(Map<RefusalSort, Long> taken) {
        taken.forEach((sort, count) -> counts.merge(sort, count, (now, before) -> now + before - 1));
    }

    private List<AuditRecord> recordsOf(Map<RefusalSort, Long> taken) {
        var all = new ArrayList<AuditRecord>();
        taken.forEach((sort, count) ->
                all.add(recordOf(sort, sort.origin(), Map.of("more", Long.toString(count - 1)))));
        return all;
    }

    private AuditRecord recordOf(RefusalSort sort, Origin origin, Map<String, String> more) {
        var details = new TreeMap<>(more);
        details.put("reason", sort.reason().code());
        return new AuditRecord(
                new AuditRecordId(ids.next()),
                clock.instant(),
                sort.organization(),
                sort.actor().map(AuditActor::of).orElse(AuditActor.STRANGER),
                sort.action(),
                sort.target(),
                AuditResult.REFUSED,
                details,
                origin);
    }

    /** @param whose one of those that the records are of, who are of one organization */
    private void write(RefusalSort whose, List<AuditRecord> together) {
        var organization = whose.organization();
        if (organization.isPresent()) {
            transaction.run(
                    whose.actor().orElseThrow(), organization.orElseThrow(), () -> together.forEach(records::add));
            return;
        }
        transaction.asPlatform("refusals", () -> {
            together.forEach(records::add);
            return Done.DONE;
        });
    }

    private Map<String, Long> left() {
        return said(counts);
    }

    /** How many of each action are not written. */
    private static Map<String, Long> said(Map<RefusalSort, Long> unwritten) {
        return unwritten.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().action(),
                        TreeMap::new,
                        Collectors.summingLong(entry -> entry.getValue() - 1)));
    }
}
