package io.hexarch.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hexarch.audit.AuditPermission;
import io.hexarch.audit.application.port.OrderedRecords;
import io.hexarch.audit.domain.AuditActor;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.organizations.testkit.GivenPeople;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExportOrganizationAuditTest {

    private static final int RECORDS = 1_200;

    private final SettableClock clock = new SettableClock();
    private final GivenAccess access = new GivenAccess();
    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final List<AuditRecord> all =
            IntStream.range(0, RECORDS).mapToObj(this::record).toList();
    private final OrderedRecords records = (_, _, after, limit) -> {
        int from = after.map(
                        id -> 1 + all.stream().map(AuditRecord::id).toList().indexOf(id))
                .orElse(0);
        return Optional.of(all.subList(from, Math.min(RECORDS, from + limit)));
    };
    private final ExportOrganizationAudit exports =
            new ExportOrganizationAudit(access, new DirectTransaction(), records, new Names(new GivenPeople()), clock);

    @Test
    void shouldGiveAllInTheirOrder() {
        var export = exports.export(actor, organization, AuditFilter.ALL, Optional.empty())
                .orElseThrow();

        var given = new ArrayList<AuditRecord>();
        for (var some = export.next(); !some.isEmpty(); some = export.next())
            some.forEach(told -> given.add(told.record()));

        assertThat(given).isEqualTo(all);
    }

    @Test
    void shouldGiveNoMoreToWhoLostTheRightMeanwhile() {
        var export = exports.export(actor, organization, AuditFilter.ALL, Optional.empty())
                .orElseThrow();
        export.next();

        access.deny(AuditPermission.AUDIT_READ);

        assertThatExceptionOfType(AccessRefused.class).isThrownBy(export::next);
    }

    private AuditRecord record(int number) {
        return new AuditRecord(
                new AuditRecordId(CountedIds.nth(number)),
                clock.instant(),
                Optional.of(organization),
                AuditActor.STRANGER,
                "thing.do",
                new Deed.Target("thing", "thing_1", Optional.empty()),
                AuditResult.SUCCEEDED,
                Map.of(),
                Origin.INTERNAL);
    }
}
