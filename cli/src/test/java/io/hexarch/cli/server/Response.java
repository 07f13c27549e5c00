package io.hexarch.cli.server;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer of the server; a negative status breaks the connection instead. */
public record Response(int status, String type, String text, Map<String, String> headers) {

    static final int BROKEN = -1;

    private static final String ZIP = "application/zip";

    public static Response json(int status, Json body) {
        return new Response(status, "application/json", JsonText.compact(body), Map.of());
    }

    public static Response ok(Json body) {
        return json(200, body);
    }

    public static Response page(List<Json> items) {
        return ok(new JsonMembers()
                .with("items", new Json.Items(items))
                .with("nextCursor", Json.Nothing.NULL)
                .done());
    }

    public static Response zip(byte[] archive) {
        return new Response(200, ZIP, new String(archive, StandardCharsets.ISO_8859_1), Map.of());
    }

    byte[] bytes() {
        return text.getBytes(type.equals(ZIP) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    public static Response empty(int status) {
        return new Response(status, "", "", Map.of());
    }

    public static Response lines(String text) {
        return new Response(200, "application/x-ndjson", text, Map.of());
    }

    /** The connection is lost before an answer. */
    public static Response broken() {
        return new Response(BROKEN, "", "", Map.of());
    }

    public static Response problem(int status, String code, String detail) {
        var body = new JsonMembers()
                .with("type", "/problems/" + code)
                .with("title", "Problem " + code)
                .with("status", status)
                .with("detail", detail)
                .with("code", code)
                .with("traceId", "req_01j000000000000000000000tr")
                .done();
        return new Response(status, "application/problem+json", JsonText.compact(body), Map.of());
    }

    public Response header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, type, text, more);
    }
}
