package io.hexarch.audit.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.audit.adapter.postgres.PostgresChains;
import io.hexarch.audit.application.ChainVerification;
import io.hexarch.audit.application.SealRecords;
import io.hexarch.audit.application.VerifyOrganizationAudit;
import io.hexarch.audit.application.WitnessCheckpoints;
import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.application.port.Witness;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Fault;
import io.hexarch.audit.domain.Hash;
import io.hexarch.audit.domain.Signature;
import io.hexarch.audit.http.AuditOnHttp;
import io.hexarch.audit.tampering.Tampering.Earlier;
import io.hexarch.audit.testkit.Happening.Happened;
import io.hexarch.audit.testkit.Sealed;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random tamperings by a superuser of the database who has no key, each in a transaction that is rolled back. A thousand of them:
 * {@code -Dhexarch.tamperings=1000}; others: {@code -Dhexarch.seed=…}.
 */
@AuditOnHttp
@Tag("postgres")
class TamperingTest {

    private static final int TAMPERINGS = Integer.getInteger("hexarch.tamperings", 60);
    private static final long SEED = Long.getLong("hexarch.seed", 20_261_121L);
    private static final int TURNS = 4;

    @Autowired
    private Journal journal;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private SealRecords sealing;

    @Autowired
    private WitnessCheckpoints witnessing;

    @Autowired
    private CheckpointSigner signer;

    @Autowired
    private Witness witness;

    @Autowired
    private TestDatabase tables;

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final List<Earlier> earlier = new ArrayList<>();

    @BeforeEach
    void record() throws SQLException {
        try (var connection = tables.superuser()) {
            var sql = DSL.using(connection, SQLDialect.POSTGRES);
            for (int turn = 0; turn < TURNS; turn++) {
                happen();
                seal(sql);
                if (turn < TURNS - 1) earlier.add(end(sql));
            }
        }
        Sealed.await().until(() -> {
            witnessing.look();
            return witness.remembered(Chain.of(organization))
                    .filter(seen -> seen.end().position() == TURNS * 8L)
                    .isPresent();
        });
    }

    @Test
    void shouldFindEveryTampering() throws SQLException {
        var chance = new Random(SEED);
        var kinds = Tampering.ALL;
        var unseen = new ArrayList<String>();
        try (var connection = tables.superuser()) {
            connection.setAutoCommit(false);
            var sql = DSL.using(connection, SQLDialect.POSTGRES);
            assertThat(verify(sql)).as("untouched").isEmpty();
            for (int i = 0; i < TAMPERINGS; i++) {
                var kind = kinds.get(i % kinds.size());
                kind.doTo(new Attacker(sql, organization, chance), earlier);
                if (verify(sql).isEmpty()) unseen.add("number " + i + ", " + kind.name());
                connection.rollback();
            }
            assertThat(verify(sql)).as("untouched again").isEmpty();
        }
        assertThat(unseen)
                .as("tamperings of the seed %d that were not seen", SEED)
                .isEmpty();
    }

    private List<Fault> verify(DSLContext sql) {
        var verification = new VerifyOrganizationAudit(
                new GivenAccess(),
                new DirectTransaction(),
                new ChainVerification(new PostgresChains(() -> sql), signer, witness, Clock.systemUTC()));
        return verification.verify(actor, organization, new PageRequest(200, Optional.empty())).items().stream()
                .flatMap(stretch -> stretch.faults().stream())
                .toList();
    }

    /** Six records and two outcomes. */
    private void happen() {
        for (int i = 0; i < 4; i++) {
            var somebody = Actors.person(Actors.newPerson(), organization);
            transaction.run(somebody, organization, () -> journal.record(somebody, new Happened(organization)));
        }
        for (int i = 0; i < 2; i++) {
            var target = new Deed.Target("pod", "shop/web-" + i, Optional.empty());
            journal.attempt(actor, new Deed(organization, "pod.delete", target, Map.of("verb", "delete")))
                    .end(i == 0 ? Journal.Outcome.SUCCEEDED : Journal.Outcome.FAILED, "it said so");
        }
    }

    private void seal(DSLContext sql) {
        Sealed.await().until(() -> {
            sealing.seal();
            return end(sql).position() % 8 == 0 && end(sql).position() == 8L * (earlier.size() + 1);
        });
    }

    private Earlier end(DSLContext sql) {
        return sql
                .fetch("select * from audit.checkpoint where organization_id = {0}", DSL.val(organization.value()))
                .stream()
                .findFirst()
                .map(row -> new Earlier(
                        row.get("position", Long.class),
                        Hash.of(row.get("hash", byte[].class)),
                        row.get("sealed_at", OffsetDateTime.class).toString(),
                        Signature.of(row.get("key_id", String.class), row.get("signature", byte[].class))))
                .orElseGet(() -> new Earlier(0, Chain.PLATFORM.beginning(), "", new Signature("", "")));
    }
}
