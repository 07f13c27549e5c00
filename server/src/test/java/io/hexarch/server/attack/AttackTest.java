package io.hexarch.server.attack;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.hexarch.identity.TokenMinter;
import io.hexarch.server.attack.inside.InsideConfiguration;
import io.hexarch.server.guard.BadTokens;
import io.hexarch.server.guard.GuardedServer;
import io.hexarch.server.guard.Route;
import io.hexarch.server.guard.Routes;
import io.hexarch.server.guard.Stage;
import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Every route, with something of another organization's in every place that takes it, as everybody who has no right to it. How many
 * probes, and in which order: {@code -Dhexarch.probes=1000000 -Dhexarch.seed=7}, or {@code ./hexarch attack}.
 */
@GuardedServer
@Import(InsideConfiguration.class)
class AttackTest {

    private static final Logger LOG = LoggerFactory.getLogger(AttackTest.class);
    private static final long PROBES = Long.getLong("hexarch.probes", 20_000);
    private static final long SEED = Long.getLong("hexarch.seed", 1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Stage stage;

    @Autowired
    private TestDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void shouldLetNobodyIntoAnothersOrganizationNorTellThemOfIt() {
        var routes =
                new Routes(context).all().stream().filter(AttackTest::closed).toList();
        var homes = new Homes(stage, database);
        var sender = new Sender(stage.visitors()::anonymous, port, Duration.ofMillis(700));
        var victim = new VictimsHouse(homes, sender.patient()).founded(routes);
        var den = homes.furnished();
        var attackers = new Attackers(stage, victim, den).gather(expired(victim));
        var matrix = new Matrix(
                new Calibration(homes, sender.patient(), victim),
                attackers,
                ShrinkingList.of(getClass(), "not-possible"),
                ShrinkingList.of(getClass(), "not-proven"));
        var cells = matrix.cells(routes);
        var rows = new Rows(database, victim.house());
        var before = settled(rows);

        try (var log = Eavesdropper.of(victim.words())) {
            var outcome = new Attack(cells, new Probe(victim, den), sender, SEED).send(PROBES);

            var changes = Rows.changes(before, rows.hashes());
            var leaks = outcome.faults().size() + log.heard().size() + changes.size();
            LOG.info("{}; {} leaks; {} attackers, seed {}", outcome, leaks, attackers.size(), SEED);
            assertSoftly(softly -> {
                softly.assertThat(matrix.faults()).as("the matrix").isEmpty();
                softly.assertThat(rows.faults(before, ShrinkingList.of(getClass(), "tables-without-a-row")))
                        .as("a row of the victim's in every table")
                        .isEmpty();
                softly.assertThat(outcome.faults()).as("answers").isEmpty();
                softly.assertThat(log.heard()).as("lines of the log").isEmpty();
                softly.assertThat(changes).as("the victim's rows that changed").isEmpty();
                if (PROBES >= cells.size())
                    softly.assertThat(outcome.coverage()).as("coverage").isEqualTo(100);
            });
        }
    }

    /** Whatever wants a credential; what the container serves beside is nobody's. */
    private static boolean closed(Route route) {
        return !route.isPublic()
                && !route.pattern().startsWith("/actuator")
                && !route.pattern().equals("/error");
    }

    private String expired(Victim victim) {
        var good = victim.house().owner().token();
        return BadTokens.of(good, context.getBean(TokenMinter.class), stage.visitors()::anonymous)
                .expired();
    }

    /** What goes on by itself after a change has gone on: the record is sealed a second later. */
    private static Map<String, String> settled(Rows rows) {
        var last = new AtomicReference<Map<String, String>>(Map.of());
        Awaitility.await("the victim's rows rest")
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> rows.hashes().equals(last.getAndSet(rows.hashes())));
        return last.get();
    }
}
