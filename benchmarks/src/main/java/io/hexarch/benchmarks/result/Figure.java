package io.hexarch.benchmarks.result;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One number that we claim.
 *
 * @param figure what was measured, in words that stand alone
 * @param unit what the value counts: {@code µs}, {@code ms}, {@code s}, {@code MiB}, {@code 1/s}, or nothing
 * @param goal what the value may be at most, or at least where the unit is a rate; none where the number only explains others
 * @param peer what something comparable needs on the same machine, with its name and how it was found out
 * @param samples what the value was made from, in the order of measuring; under load the same percentile of each slice of time
 */
public record Figure(
        String figure,
        String unit,
        double value,
        @Nullable Double goal,
        @Nullable String peer,
        List<Double> samples) {

    private static final String RATE = "1/s";

    public Figure {
        if (!Double.isFinite(value)) throw new IllegalArgumentException(figure + " has no value");
        samples = List.copyOf(samples);
    }

    public static Figure of(String figure, String unit, double value) {
        return new Figure(figure, unit, rounded(value), null, null, List.of());
    }

    public Figure withGoal(double most) {
        return new Figure(figure, unit, value, most, peer, samples);
    }

    public Figure withPeer(String words) {
        return new Figure(figure, unit, value, goal, words, samples);
    }

    public Figure withSamples(List<Double> values) {
        return new Figure(
                figure,
                unit,
                value,
                goal,
                peer,
                values.stream().map(Figure::rounded).toList());
    }

    /** Whether the goal was reached; empty when there is none. */
    public Optional<Boolean> reached() {
        if (goal == null) return Optional.empty();
        return Optional.of(moreIsBetter() ? value >= goal : value <= goal);
    }

    /** Of a rate, more is better. */
    public boolean moreIsBetter() {
        return unit.equals(RATE);
    }

    /** Three digits after the point: what lies below is noise. */
    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
