package io.hexarch.cli.output;

import io.hexarch.cli.Failure;
import io.hexarch.cli.json.JsonPath;
import io.hexarch.cli.json.UnexpectedJson;
import org.jspecify.annotations.Nullable;

/** What {@code -o} asks for. */
public sealed interface OutputFormat {

    record Tables() implements OutputFormat {}

    record JsonDocument() implements OutputFormat {}

    record YamlDocument() implements OutputFormat {}

    record Names() implements OutputFormat {}

    record Path(JsonPath template) implements OutputFormat {}

    static OutputFormat parse(@Nullable String text) {
        return switch (text) {
            case null -> new Tables();
            case "table" -> new Tables();
            case "json" -> new JsonDocument();
            case "yaml" -> new YamlDocument();
            case "name" -> new Names();
            case String path when path.startsWith("jsonpath=") -> path(path.substring("jsonpath=".length()));
            case String other ->
                throw Failure.usage("There is no output \"" + other + "\"")
                        .next("-o table, json, yaml, name, or jsonpath='{.items[*].name}'");
        };
    }

    private static OutputFormat path(String template) {
        try {
            return new Path(JsonPath.parse(template));
        } catch (UnexpectedJson e) {
            throw Failure.usage(String.valueOf(e.getMessage())).next("-o jsonpath='{.items[*].name}'");
        }
    }
}
