package io.hexarch.cli.http;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.json.UnexpectedJson;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.function.Function;

/** What came back, not yet read. */
record Reply(int status, HttpHeaders headers, String text) {

    private static final int NOT_MODIFIED = 304;

    boolean unchanged() {
        return status == NOT_MODIFIED;
    }

    boolean refused() {
        return status >= 300;
    }

    <T> Answer<T> read(Function<Json, T> reading) {
        var json = text.isBlank() ? Json.Nothing.NULL : JsonText.parse(text);
        return new Answer<>(status, reading.apply(json), json, headers.firstValue("ETag"));
    }

    /** What the server says went wrong; where it is no problem of ours (a proxy's page), as much as can be known. */
    ProblemAnswer problem() {
        try {
            return new ProblemAnswer(status, JsonText.parse(text), retryAfter());
        } catch (UnexpectedJson e) {
            return new ProblemAnswer(status, Json.Nothing.NULL, retryAfter());
        }
    }

    Optional<Integer> retryAfter() {
        return headers.firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt);
    }
}
