package io.hexarch.server.contract;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/reference/configuration.md}: every setting, from what the compiler wrote down about the typed settings of each module. */
final class SettingsFile {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final String OURS = "io.hexarch.";
    private static final Pattern LIST = Pattern.compile("java\\.util\\.List<(io\\.hexarch\\..*)>");
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
                .flatMap(SettingsFile::settings)
                .sorted(Comparator.comparing(Setting::group)) // and within a list as it is written
                .map(Setting::row)
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

    private static Stream<Setting> settings(JsonNode property) {
        var name = property.at("/name").asString();
        var type = property.at("/type").asString();
        var described = new Setting(name, preset(property.at("/defaultValue")), withWords(meaning(property), type));
        var list = LIST.matcher(type);
        if (list.matches()) return parts(described, classOf(list.group(1)).getRecordComponents());
        if (type.startsWith(OURS) && classOf(type).isRecord())
            throw new IllegalStateException(name + " is a group: annotate it with @NestedConfigurationProperty");
        return Stream.of(described);
    }

    /** What stands in a list has settings of its own, which nobody wrote down: the meaning of all stands beside the first. */
    private static Stream<Setting> parts(Setting list, RecordComponent[] parts) {
        return Stream.of(parts)
                .map(part -> new Setting(
                        list.name() + "[0]." + DataObjectPropertyName.toDashedForm(part.getName()),
                        "",
                        part.equals(parts[0]) ? list.meaning() : ""));
    }

    private static String preset(JsonNode preset) {
        return preset.isMissingNode() ? "" : "`" + (preset.isArray() ? preset.toString() : preset.asString()) + "`";
    }

    private static String meaning(JsonNode property) {
        return property.at("/description")
                .asString("")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replace("|", "\\|");
    }

    /** And what may be set, where that is one of a few words that the meaning does not name. */
    private static String withWords(String meaning, String type) {
        if (!type.startsWith(OURS) || !classOf(type).isEnum()) return meaning;
        var words = Stream.of(classOf(type).getEnumConstants())
                .map(word ->
                        "`" + ((Enum<?>) word).name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                .toList();
        return words.stream().allMatch(meaning::contains) ? meaning : meaning + " (" + String.join(", ", words) + ")";
    }

    private static Class<?> classOf(String type) {
        return ClassUtils.resolveClassName(type, SettingsFile.class.getClassLoader());
    }

    private record Setting(String name, String preset, String meaning) {

        String group() {
            int list = name.indexOf('[');
            return list < 0 ? name : name.substring(0, list);
        }

        String row() {
            var environment =
                    name.toUpperCase(Locale.ROOT).replaceAll("[.\\[\\]]+", "_").replace("-", "");
            return "| `%s` | `%s` | %s | %s |\n".formatted(name, environment, preset, meaning);
        }
    }
}
