package io.hexarch.platform.web.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.assertj.core.api.AbstractStringAssert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record ApiAnswer(HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    /** Empty text when the header is not there. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String text() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The text at a JSON pointer of the body. */
    public String at(String pointer) {
        return json().at(pointer).asString();
    }

    /** The answer has this status; the failure shows the body. */
    public ApiAnswer hasStatus(int status) {
        assertThat(status()).as(response.request() + " answered " + text()).isEqualTo(status);
        return this;
    }

    /** The answer is a problem with this code, whole: trace, detail, no stack. */
    public ApiAnswer isProblem(int status, String code) {
        hasStatus(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/code")).isEqualTo(code);
        assertThat(at("/type")).endsWith("/problems/" + code);
        assertThat(at("/traceId")).hasSize(32);
        assertThat(at("/detail")).isNotBlank();
        assertThat(text())
                .doesNotContain("Exception")
                .doesNotContain("io.hexarch")
                .doesNotContain("at java");
        return this;
    }

    public AbstractStringAssert<?> assertAt(String pointer) {
        return assertThat(at(pointer)).as(pointer + " of " + text());
    }
}
