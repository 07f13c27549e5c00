package io.hexarch.cli.server;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as the server saw it. */
public record Received(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String text,
        Map<String, String> variables) {

    public Json body() {
        return JsonText.parse(text);
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** A part of the path that the route names. */
    public String variable(String name) {
        return java.util.Objects.requireNonNull(variables.get(name));
    }

    Received with(Map<String, String> found) {
        return new Received(method, path, query, headers, text, found);
    }
}
