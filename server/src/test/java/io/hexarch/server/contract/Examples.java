package io.hexarch.server.contract;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real requests and answers, as examples: ids, times, traces and secrets, which every run has others of, are made the same. */
final class Examples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ID = Pattern.compile("\\b([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}\\b");
    private static final Pattern SECRET = Pattern.compile("hxk_[^\"]+|(?<=token=)[^&]+");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");
    private static final String ONE_TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ONE_TIME = "2026-11-21T09:30:00Z";

    private record Example(Object request, int status, Object answer) {}

    private final Map<String, Example> byOperation = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private @Nullable Object problem;

    void add(String operation, String request, int status, JsonNode answer) {
        byOperation.put(operation, new Example(settled(JSON.readTree(request)), status, settled(answer)));
    }

    void problem(JsonNode answer) {
        problem = settled(answer);
    }

    /** Puts what was recorded of an operation into its description. */
    void into(String name, Map<String, Object> operation) {
        var example = byOperation.get(name);
        if (example == null) return;
        put(operation, "requestBody", example.request());
        var responses = Trees.map(operation.getOrDefault("responses", Map.of()));
        put(responses, String.valueOf(example.status()), example.answer());
        operation.put("responses", responses);
    }

    /** Puts the recorded problem into the answer that all operations share. */
    void intoProblem(Map<String, Object> components) {
        var refusal = problem;
        if (refusal == null) throw new IllegalStateException("nothing was refused");
        var responses = Trees.map(components.getOrDefault("responses", Map.of()));
        put(responses, "Problem", refusal);
        components.put("responses", responses);
    }

    private static void put(Map<String, Object> parent, String name, Object example) {
        var body = Trees.map(parent.getOrDefault(name, Map.of()));
        var content = Trees.map(body.getOrDefault("content", Map.of()));
        if (content.isEmpty()) throw new IllegalStateException(name + " has no content, but an example: " + example);
        content.replaceAll((_, form) -> {
            var described = Trees.map(form);
            described.put("example", example);
            return described;
        });
        body.put("content", content);
        parent.put(name, body);
    }

    private Object settled(JsonNode node) {
        if (node.isObject()) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            node.properties()
                    .forEach(entry ->
                            map.put(entry.getKey(), entry.getValue().isNull() ? null : settled(entry.getValue())));
            return map;
        }
        if (node.isArray()) {
            var list = new ArrayList<Object>();
            node.forEach(item -> list.add(settled(item)));
            return list;
        }
        if (node.isBoolean()) return node.asBoolean();
        return node.isNumber() ? node.numberValue() : settled(node.asString());
    }

    private String settled(String text) {
        if (isTime(text)) return ONE_TIME;
        if (TRACE.matcher(text).matches()) return ONE_TRACE;
        var shown = SECRET.matcher(text).replaceAll(secret -> secret.group().startsWith("hxk_") ? "hxk_…" : "…");
        return ID.matcher(shown).replaceAll(id -> ids.computeIfAbsent(id.group(), _ -> nextId(id.group(1))));
    }

    private String nextId(String prefix) {
        return "%s_01kafr3c5geh8b4v2wq9x%05d".formatted(prefix, ids.size() + 1);
    }

    private static boolean isTime(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException no) {
            return false;
        }
    }
}
