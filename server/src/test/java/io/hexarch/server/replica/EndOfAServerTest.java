package io.hexarch.server.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.server.replica.Guests.Tenant;
import io.hexarch.server.replica.Switchboard.Effect;
import io.hexarch.server.replica.Switchboard.Moment;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** First one of two servers is killed, then the other is told to stop. The last of all tests, since nobody is left after it. */
@Tag("postgres")
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OnePair.class)
class EndOfAServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PROMPT = Duration.ofSeconds(10);
    private static final String EFFECT = "control-plane";
    private static final int REFUSALS = 30;

    private final Pair pair;
    private final Tenant tenant;

    EndOfAServerTest(Pair pair) {
        this.pair = pair;
        this.tenant = pair.tenant();
    }

    @Test
    @Order(1)
    void shouldGoOnAtTheOtherWhenOneIsKilled() {
        pair.switches().hold(EFFECT, Moment.BEFORE);
        var workspace = tenant.workspace(pair.second(), "killed");
        var killed = pair.named(pair.switches().awaitHeld());
        var other = pair.otherThan(killed);

        killed.kill();
        pair.switches().letGo();

        tenant.awaitState(other, workspace, "ready", PATIENCE);
        assertThat(pair.switches().effects(workspace))
                .filteredOn(effect -> effect.name().equals(EFFECT))
                .extracting(Effect::replica)
                .containsExactly(other.name());
    }

    @Test
    @Order(2)
    void shouldStopPromptlySendListenersOnAndLoseNoRefusalThatWasCounted() throws Exception {
        var last = pair.first().alive() ? pair.first() : pair.second();
        var strangers = Guests.tenant(last);
        for (int i = 0; i < REFUSALS; i++)
            last.as(tenant.token()).get(strangers.path("/members")).hasStatus(404);
        try (var listener = Listener.at(last, tenant.token(), "")) {
            var begun = Instant.now();

            last.close();

            assertThat(last.alive()).isFalse();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(PROMPT);
            listener.await("reconnect", "");
        }
        assertThat(refused()).isEqualTo(REFUSALS);
    }

    /** Each record stands for itself, or for those that it counts. */
    private int refused() throws SQLException {
        try (var connection = pair.database().superuser();
                var query = connection.prepareStatement("""
                        select sum(coalesce((details ->> 'more')::int, 1)) from audit.record
                        where result = 'REFUSED' and organization_id = ?""")) {
            query.setObject(
                    1, OrganizationId.parse(tenant.organization()).orElseThrow().value());
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
