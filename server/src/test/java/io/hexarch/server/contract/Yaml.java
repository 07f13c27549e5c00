package io.hexarch.server.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes YAML that reads well in a diff: maps and lists of maps in lines of their own, lists of words in one. */
final class Yaml {

    /** What YAML would read as something else than this text. */
    private static final String PLAIN = "[A-Za-z/$][A-Za-z0-9_ /.${}\\-+()?!;]*";

    private static final List<String> NO_TEXT = List.of("null", "true", "false", "yes", "no", "on", "off");

    private Yaml() {}

    static String write(Map<String, ?> document) {
        var text = new StringBuilder();
        map(document, "", text);
        return text.toString();
    }

    private static void map(Map<?, ?> map, String indent, StringBuilder text) {
        map.forEach((key, value) -> {
            text.append(indent).append(scalar(String.valueOf(key))).append(':');
            value(value, indent + "  ", text);
        });
    }

    private static void value(@Nullable Object value, String indent, StringBuilder text) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            map(map, indent, text);
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            text.append('\n');
            list.forEach(item -> item((Map<?, ?>) item, indent, text));
        } else {
            text.append(' ').append(inline(value)).append('\n');
        }
    }

    private static void item(Map<?, ?> item, String indent, StringBuilder text) {
        var lines = new StringBuilder();
        map(item, indent + "  ", lines);
        text.append(indent).append("- ").append(lines.substring(indent.length() + 2));
    }

    private static String inline(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> _ -> "{}";
            case List<?> list -> list.stream().map(Yaml::inline).collect(Collectors.joining(", ", "[", "]"));
            case String text -> scalar(text);
            case null, default -> String.valueOf(value);
        };
    }

    private static String scalar(String text) {
        boolean plain = text.matches(PLAIN) && !text.endsWith(" ") && !NO_TEXT.contains(text) && !text.startsWith("$");
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
