package io.hexarch.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where results are kept: one JSON file for each benchmark, its last run.
 *
 * @param folder of all results
 * @param commit of the checkout that is measured
 */
public record ResultFile(Path folder, String commit) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** As the launcher names them: {@code HEXARCH_BENCH_RESULTS} and {@code HEXARCH_BENCH_COMMIT}. */
    public static ResultFile ofEnvironment() {
        return new ResultFile(Path.of(named("HEXARCH_BENCH_RESULTS")), named("HEXARCH_BENCH_COMMIT"));
    }

    /** Replaces what the benchmark found before, all at once, and prints the figures. */
    public void write(String name, List<Figure> figures) {
        var result = new Result(name, commit, Instant.now().truncatedTo(ChronoUnit.SECONDS), Machine.words(), figures);
        try {
            Files.createDirectories(folder);
            var making = folder.resolve(name + ".json.new");
            Files.writeString(making, JSON.writeValueAsString(result) + "\n");
            Files.move(making, folder.resolve(name + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot keep the result in " + folder, e);
        }
        figures.forEach(figure -> System.out.println(words(figure)));
    }

    /** What a run has found. */
    public static Result read(Path file) {
        return JSON.readValue(file, Result.class);
    }

    private static String words(Figure figure) {
        var goal = figure.reached()
                .map(reached -> "   goal %s: %s".formatted(figure.goal(), reached ? "reached" : "MISSED"))
                .orElse("");
        return "%-64s %10.2f %-4s%s".formatted(figure.figure(), figure.value(), figure.unit(), goal);
    }

    private static String named(String variable) {
        var value = System.getenv(variable);
        if (value == null) throw new IllegalStateException(variable + " is not set: run ./hexarch bench");
        return value;
    }
}
