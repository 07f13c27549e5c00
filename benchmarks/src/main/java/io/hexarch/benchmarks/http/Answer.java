package io.hexarch.benchmarks.http;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, 2xx. Its JSON is only read by those who ask for it: reading it is not the server's work. */
public record Answer(int status, Optional<String> tag, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** A member of the body, given as a JSON pointer. */
    public String text(String pointer) {
        var value = json().at(pointer);
        if (!value.isString()) throw new IllegalStateException("the answer has no text at " + pointer);
        return value.asString();
    }

    public String requiredTag() {
        return tag.orElseThrow(() -> new IllegalStateException("the answer has no ETag"));
    }
}
