package io.hexarch.cli.http;

import io.hexarch.cli.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request of the API as a value, before it is sent. Only the generated classes of {@code io.hexarch.client} make calls, so that a route
 * which the API does not have cannot be written down.
 *
 * @param path the path as it is sent, without query
 * @param query names and values in order; a name may occur more than once
 * @param body null: none
 * @param reading turns the answer's body into what the caller works with
 */
public record Call<T>(
        Method method,
        String path,
        List<Parameter> query,
        Map<String, String> headers,
        @Nullable Json body,
        Function<Json, T> reading) {

    /** A method of HTTP and whether saying it twice does what saying it once does. */
    public enum Method {
        GET,
        PUT,
        DELETE,
        POST,
        PATCH;

        /** These need a key to be repeated safely. */
        public boolean needsKey() {
            return switch (this) {
                case POST, PATCH -> true;
                case GET, PUT, DELETE -> false;
            };
        }
    }

    /** One parameter of the query. */
    public record Parameter(String name, String value) {}

    public Call {
        query = List.copyOf(query);
        headers = Map.copyOf(headers);
    }

    public static <T> Call<T> of(Method method, String path, Function<Json, T> reading) {
        return new Call<>(method, path, List.of(), Map.of(), null, reading);
    }

    /** A value as one segment of a path: whatever it holds, it stays one segment. */
    public static String segment(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2E");
    }

    /** Adds a parameter; null adds nothing. */
    public Call<T> query(String name, @Nullable Object value) {
        if (value == null) return this;
        var more = new ArrayList<>(query);
        more.add(new Parameter(name, value.toString()));
        return new Call<>(method, path, more, headers, body, reading);
    }

    public Call<T> header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call<>(method, path, query, more, body, reading);
    }

    public Call<T> body(Json wish) {
        return new Call<>(method, path, query, headers, wish, reading);
    }

    /** The path with its query, as it goes over the wire. */
    public String target() {
        if (query.isEmpty()) return path;
        var text = new StringBuilder(path);
        var separator = '?';
        for (var parameter : query) {
            text.append(separator)
                    .append(URLEncoder.encode(parameter.name(), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8));
            separator = '&';
        }
        return text.toString();
    }
}
