package io.hexarch.server.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.server.replica.Guests.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of two servers is told to stop, as in every update. */
@Tag("postgres")
@ExtendWith(OnePair.class)
class ShutdownTest {

    private static final int REFUSALS = 30;
    private static final Duration PROMPT = Duration.ofSeconds(10);

    private static final Pattern MORE = Pattern.compile("more: (\\d+)");

    private final Pair pair;
    private final Tenant tenant;

    ShutdownTest(Pair pair) {
        this.pair = pair;
        this.tenant = pair.tenant();
    }

    @Test
    void shouldStopPromptlySendListenersOnAndLoseNoRefusalThatWasCounted() throws Exception {
        var strangers = Guests.tenant(pair.second());
        for (int i = 0; i < REFUSALS; i++)
            pair.first().as(tenant.token()).get(strangers.path("/members")).hasStatus(404);
        try (var listener = Listener.at(pair.first(), tenant.token(), "")) {
            var begun = Instant.now();

            pair.first().close();

            assertThat(pair.first().alive()).isFalse();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(PROMPT);
            listener.await("reconnect", "");
        }
        assertThat(refused()).isEqualTo(REFUSALS);
    }

    /** By the other's audit: each record stands for itself, or for those that it counts. */
    private int refused() {
        var audit = pair.second().as(tenant.token()).get(tenant.path("/audit?result=refused&limit=200"));
        int sum = 0;
        for (var record : audit.hasStatus(200).json().at("/items")) {
            var more = MORE.matcher(record.at("/detail").asString());
            sum += more.find() ? Integer.parseInt(more.group(1)) : 1;
        }
        return sum;
    }
}
