package io.hexarch.server.guard;

import io.hexarch.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** With which statuses operations answer when all is well, by {@code api/openapi.yaml}: no signature tells, and the file is believed. */
record DeclaredAnswers(Map<?, ?> paths) {

    static DeclaredAnswers ofFile() {
        try {
            var file = Repository.find().orElseThrow().root().resolve("api/openapi.yaml");
            var document = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return new DeclaredAnswers(part(document, "paths"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what the file does not know, which is for another test to tell. */
    Set<String> of(Route route) {
        if (!paths.containsKey(route.pattern())) return Set.of();
        var operation = part(part(paths, route.pattern()), route.method().toLowerCase(Locale.ROOT));
        return part(operation, "responses").keySet().stream()
                .map(String::valueOf)
                .filter(status -> !status.equals("default"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<?, ?> part(Object map, String key) {
        return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) map).get(key), key + " is missing");
    }
}
