package io.hexarch.audit.tampering;

import io.hexarch.audit.adapter.postgres.PostgresChains;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Examined;
import io.hexarch.audit.domain.Link;
import io.hexarch.audit.domain.Sealable;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** May do everything in the database, knows how chains are made, and has no key. */
final class Attacker {

    final Random chance;
    private final DSLContext sql;
    private final UUID organization;
    private final Chain chain;

    Attacker(DSLContext sql, OrganizationId organization, Random chance) {
        this.sql = sql;
        this.organization = organization.value();
        this.chain = Chain.of(organization);
        this.chance = chance;
    }

    int run(String statement, Object... values) {
        return sql.execute(statement, Arrays.stream(values).map(DSL::val).toArray(QueryPart[]::new));
    }

    UUID organization() {
        return organization;
    }

    List<Examined> links() {
        return new PostgresChains(() -> sql).links(chain, 0, Long.MAX_VALUE, 10_000);
    }

    /** Any of its records. */
    UUID record() {
        return any("select id from audit.record where organization_id = {0} order by id");
    }

    UUID outcome() {
        return any("select attempt_id from audit.outcome where organization_id = {0} order by attempt_id");
    }

    private UUID any(String query) {
        var all = sql.fetch(query, DSL.val(organization)).getValues(0, UUID.class);
        return all.get(chance.nextInt(all.size()));
    }

    long length() {
        return sql.fetchSingle(
                        "select max(position) from audit.link where organization_id = {0}", DSL.val(organization))
                .get(0, Long.class);
    }

    /** Makes content and hashes fit what stands there now, from a position on, and says so in the checkpoint. */
    void recompute(long from) {
        var links = links();
        var before = from == 1
                ? End.beginningOf(chain)
                : links.get((int) from - 2).link().end();
        var subjects = links.stream()
                .skip(from - 1)
                .filter(examined -> examined.content().isPresent())
                .map(Attacker::asItIsNow)
                .toList();
        run("delete from audit.link where organization_id = {0} and position >= {1}", organization, from);
        var grown = before.grow(subjects, Instant.EPOCH);
        for (var link : grown) insert(link);
        var end = grown.isEmpty() ? before : grown.getLast().end();
        run(
                "update audit.checkpoint set position = {1}, hash = {2}, sealed_at = {3}::timestamptz where organization_id = {0}",
                organization, end.position(), end.hash().bytes(), end.sealedAt().toString());
    }

    private static Sealable asItIsNow(Examined examined) {
        var subject = examined.link().subject();
        return new Sealable(
                subject.chain(),
                subject.record(),
                subject.part(),
                subject.at(),
                examined.content().orElseThrow());
    }

    private void insert(Link link) {
        var subject = link.subject();
        run(
                """
                insert into audit.link (organization_id, position, sealed_at, subject_id, part, at, content, hash)
                values ({0}, {1}, {2}::timestamptz, {3}, {4}, {5}::timestamptz, {6}, {7})""",
                organization,
                link.position(),
                link.sealedAt().toString(),
                subject.record().value(),
                subject.part().name(),
                subject.at().toString(),
                subject.content().bytes(),
                link.hash().bytes());
    }

    /** Takes away what stands behind a position: links, and what they stand for. */
    void cut(long behind) {
        run("""
                delete from audit.record r using audit.link l
                where l.organization_id = {0} and l.position > {1} and l.part = 'RECORD' and r.organization_id = {0} and r.id = l.subject_id""", organization, behind);
        run("""
                delete from audit.outcome o using audit.link l
                where l.organization_id = {0} and l.position > {1} and l.part = o.result and o.organization_id = {0} and o.attempt_id = l.subject_id""", organization, behind);
        run("delete from audit.link where organization_id = {0} and position > {1}", organization, behind);
    }
}
