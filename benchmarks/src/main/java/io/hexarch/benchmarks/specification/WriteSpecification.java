package io.hexarch.benchmarks.specification;

import io.hexarch.benchmarks.result.Result;
import io.hexarch.benchmarks.result.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes {@code SPECIFICATION.md} of a checkout from its results. */
public final class WriteSpecification {

    private WriteSpecification() {}

    /** @param arguments the checkout */
    public static void main(String[] arguments) throws IOException {
        var checkout = Path.of(arguments[0]);
        var results = checkout.resolve("benchmarks/results");
        Files.writeString(checkout.resolve("SPECIFICATION.md"), Specification.text(name -> result(results, name)));
    }

    private static Optional<Result> result(Path folder, String name) {
        var file = folder.resolve(name + ".json");
        return Files.exists(file) ? Optional.of(ResultFile.read(file)) : Optional.empty();
    }
}
