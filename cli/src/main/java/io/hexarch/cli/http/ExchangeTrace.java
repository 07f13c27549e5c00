package io.hexarch.cli.http;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.json.UnexpectedJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows what goes over the wire, for {@code -v}. Whatever could be a secret is masked before it is shown, whatever its place in the body. */
public final class ExchangeTrace {

    private static final Set<String> SECRETS = Set.of(
            "password",
            "currentpassword",
            "newpassword",
            "token",
            "accesstoken",
            "refreshtoken",
            "secret",
            "kubeconfig",
            "link");
    private static final Set<String> SECRET_HEADERS = Set.of("authorization", "cookie", "set-cookie");
    /** What follows in a one-time link opens something, whatever the field is called. */
    private static final String TOKEN = "#token=";

    private static final String MASK = "***";

    private final Consumer<String> line;

    private ExchangeTrace(Consumer<String> line) {
        this.line = line;
    }

    public static ExchangeTrace to(Consumer<String> line) {
        return new ExchangeTrace(line);
    }

    public static ExchangeTrace silent() {
        return new ExchangeTrace(_ -> {});
    }

    void sent(String method, String uri, java.util.Map<String, String> headers, @Nullable Json body) {
        line.accept("> " + method + " " + uri);
        headers.forEach((name, value) -> line.accept("> " + name + ": " + masked(name, value)));
        if (body != null) line.accept("> " + JsonText.compact(masked(body)));
    }

    void received(Reply reply, long milliseconds) {
        line.accept("< " + reply.status() + " in " + milliseconds + " ms");
        reply.headers()
                .map()
                .forEach((name, values) -> line.accept("< " + name + ": " + masked(name, String.join(", ", values))));
        if (!reply.text().isBlank()) line.accept("< " + maskedText(reply.text()));
    }

    void failed(String what) {
        line.accept("! " + what);
    }

    private static String masked(String header, String value) {
        return SECRET_HEADERS.contains(header.toLowerCase(Locale.ROOT)) ? MASK : value;
    }

    private static String maskedText(String text) {
        try {
            return JsonText.compact(masked(JsonText.parse(text)));
        } catch (UnexpectedJson e) {
            return "(" + text.length() + " characters that are no JSON)";
        }
    }

    private static Json masked(Json json) {
        return switch (json) {
            case Json.Members(var members) -> {
                var shown = new LinkedHashMap<String, Json>();
                members.forEach((name, value) -> shown.put(name, shown(name, value)));
                yield new Json.Members(shown);
            }
            case Json.Items(var values) ->
                new Json.Items(values.stream().map(ExchangeTrace::masked).toList());
            case Json.Text(var value) -> new Json.Text(value.contains(TOKEN) ? MASK : value);
            case Json.Numeral number -> number;
            case Json.Flag flag -> flag;
            case Json.Nothing nothing -> nothing;
        };
    }

    private static Json shown(String name, Json value) {
        var folded = name.toLowerCase(Locale.ROOT);
        if (SECRETS.contains(folded) && value instanceof Json.Text) return new Json.Text(MASK);
        if (folded.equals("env") && value instanceof Json.Members(var variables)) {
            var masked = new LinkedHashMap<String, Json>();
            variables.keySet().forEach(variable -> masked.put(variable, new Json.Text(MASK)));
            return new Json.Members(masked);
        }
        return masked(value);
    }
}
