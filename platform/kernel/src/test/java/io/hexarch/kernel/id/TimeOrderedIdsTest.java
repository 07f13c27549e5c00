package io.hexarch.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Clock STOPPED = Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);

    @Test
    void shouldStaySortedWhileTheClockStandsStill() {
        var ids = new TimeOrderedIds(STOPPED, new Random(1));
        var texts = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void shouldBeVersionSevenOfTheRfcVariant() {
        var id = new TimeOrderedIds(STOPPED, new Random(1)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(STOPPED.millis());
    }
}
