package io.hexarch.benchmarks.result;

import java.time.Instant;
import java.util.List;

/**
 * What one run of a benchmark has found.
 *
 * @param name of the benchmark, as {@code ./hexarch bench} knows it
 * @param commit what was measured; ends in {@code -changed} when the checkout held more than the commit
 * @param at when it ended
 * @param machine where it ran
 */
public record Result(String name, String commit, Instant at, String machine, List<Figure> figures) {

    public Result {
        figures = List.copyOf(figures);
    }
}
