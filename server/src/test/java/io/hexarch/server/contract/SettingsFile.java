package io.hexarch.server.contract;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/reference/configuration.md}: every setting, from what the compiler wrote down about the typed settings of each module. */
final class SettingsFile {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final JsonMapper JSON = new JsonMapper();

    private static final String HEAD = """
            # Settings

            Each is set in `application.yaml`, or in the environment by the name in the second column. All are checked at the start, and
            every fault is told at once. Written by `./hexarch generate` from the code.

            | setting | environment | preset | meaning |
            |---|---|---|---|
            """;

    private SettingsFile() {}

    static String text() throws IOException {
        return metadata().stream()
                .flatMap(file ->
                        StreamSupport.stream(read(file).at("/properties").spliterator(), false))
                .filter(setting -> setting.at("/name").asString().startsWith("hexarch."))
                .sorted(Comparator.comparing(setting -> setting.at("/name").asString()))
                .map(SettingsFile::row)
                .distinct()
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static List<URL> metadata() throws IOException {
        return Collections.list(SettingsFile.class.getClassLoader().getResources(METADATA));
    }

    private static JsonNode read(URL file) {
        try (var stream = file.openStream()) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String row(JsonNode setting) {
        var name = setting.at("/name").asString();
        var environment = name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        var preset = setting.at("/defaultValue");
        var value =
                preset.isMissingNode() ? "" : "`" + (preset.isArray() ? preset.toString() : preset.asString()) + "`";
        var meaning = setting.at("/description")
                .asString("")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replace("|", "\\|");
        return "| `%s` | `%s` | %s | %s |\n".formatted(name, environment, value, meaning);
    }
}
