package io.hexarch.benchmarks.specification;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.benchmarks.result.Figure;
import io.hexarch.benchmarks.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecificationTest {

    @Test
    void shouldShowAMissedGoalAsMissed() {
        var text = text(Figure.of("reads, p95", "ms", 31.26).withGoal(20));
        assertThat(text).contains("| reads, p95 | 31.3 ms | ≤ 20, **missed** |  |");
    }

    @Test
    void shouldShowAReachedGoalAndWhatIsComparable() {
        var text = text(Figure.of("first answer", "s", 12.3456).withGoal(20).withPeer("by hand: 25 s"));
        assertThat(text).contains("| first answer | 12.3 s | ≤ 20 | by hand: 25 s |");
    }

    @Test
    void shouldHoldARateToItsLeast() {
        assertThat(text(Figure.of("reads", "1/s", 480).withGoal(500))).contains("≥ 500, **missed**");
    }

    @Test
    void shouldSayWhenWhereOfWhatAndHowToRunItAgain() {
        var text = text(Figure.of("reads answered", "", 30_000));
        assertThat(text)
                .contains(
                        "Measured at 2026-01-02T03:04:05Z on two cores, commit `abc`. Run it again: `./hexarch bench api`.")
                .contains("| reads answered | 30000 |");
    }

    @Test
    void shouldSayWhatWasNotMeasured() {
        assertThat(Specification.text(_ -> Optional.empty()))
                .contains("Not measured yet. Run it again: `./hexarch bench workspace`.");
    }

    /** What it tells people to run has to be there, and all that can be run is told. */
    @Test
    void shouldTellOfTheBenchmarksThatThereAre() throws IOException {
        try (var files = Files.list(Path.of("../launcher"))) {
            var runnable = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("bench-"))
                    .map(name -> name.replaceAll("^bench-|\\.sh$", ""));

            assertThat(Arrays.stream(Subject.values()).map(Subject::benchmark))
                    .containsExactlyInAnyOrderElementsOf(runnable.toList());
        }
    }

    private static String text(Figure figure) {
        var result = new Result("api", "abc", Instant.parse("2026-01-02T03:04:05Z"), "two cores", List.of(figure));
        return Specification.text(name -> name.equals("api") ? Optional.of(result) : Optional.empty());
    }
}
