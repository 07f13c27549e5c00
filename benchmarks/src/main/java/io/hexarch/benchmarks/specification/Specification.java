package io.hexarch.benchmarks.specification;

import io.hexarch.benchmarks.result.Figure;
import io.hexarch.benchmarks.result.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page as text. What missed its goal says so; what was not measured is not there. */
final class Specification {

    private static final String HEAD = """
            # Specification

            Every number that Hexarch claims is a benchmark in `benchmarks/`. This page is written by `./hexarch generate` from the last run of
            each in `benchmarks/results`, where all samples are kept; [benchmarks/README.md](benchmarks/README.md) says how each is measured.
            """;

    private static final int DIGITS = 3;

    private Specification() {}

    /** @param results the last run of a benchmark, by its name, where there is one */
    static String text(Function<String, Optional<Result>> results) {
        return HEAD
                + List.of(Subject.values()).stream()
                        .map(subject -> section(subject, results.apply(subject.benchmark())))
                        .collect(Collectors.joining());
    }

    private static String section(Subject subject, Optional<Result> result) {
        return "\n## " + subject.title() + "\n\n"
                + result.map(Specification::measured).orElse("Not measured yet.")
                + " Run it again: `./hexarch bench " + subject.benchmark() + "`.\n"
                + result.map(Specification::table).orElse("");
    }

    private static String measured(Result result) {
        return "Measured at " + result.at() + " on " + result.machine() + ", commit `" + result.commit() + "`.";
    }

    private static String table(Result result) {
        return "\n| figure | value | goal | comparable |\n|---|---:|---|---|\n"
                + result.figures().stream().map(Specification::row).collect(Collectors.joining());
    }

    private static String row(Figure figure) {
        var goal = Optional.ofNullable(figure.goal())
                .map(most -> (figure.moreIsBetter() ? "≥ " : "≤ ") + number(most) + missed(figure))
                .orElse("");
        return "| " + figure.figure() + " | " + number(figure.value()) + unit(figure) + " | " + goal + " | "
                + (figure.peer() == null ? "" : figure.peer()) + " |\n";
    }

    private static String missed(Figure figure) {
        return figure.reached().orElse(true) ? "" : ", **missed**";
    }

    private static String unit(Figure figure) {
        return figure.unit().isEmpty() ? "" : " " + figure.unit();
    }

    /** Three digits that count: more would claim a precision that no machine repeats. Whole numbers stay whole. */
    private static String number(double value) {
        var exact = BigDecimal.valueOf(value);
        var rounded = Math.abs(value) >= Math.pow(10, DIGITS)
                ? exact.setScale(0, java.math.RoundingMode.HALF_UP)
                : exact.round(new MathContext(DIGITS));
        return rounded.stripTrailingZeros().toPlainString();
    }
}
