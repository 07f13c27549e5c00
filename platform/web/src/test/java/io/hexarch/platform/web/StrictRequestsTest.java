package io.hexarch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiServer;
import io.hexarch.testkit.fake.Actors;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

class StrictRequestsTest {

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class);

    private static ApiAnswer post(String json) {
        return SERVER.as(Actors.person()).post("/api/v1/things", json);
    }

    @Test
    void shouldReadWordsAndWriteThem() {
        var answer = post("{\"name\": \"one\", \"colour\": \"darkBlue\"}").hasStatus(201);

        answer.assertAt("/colour").isEqualTo("darkBlue");
        answer.assertAt("/at").isEqualTo("1970-01-01T00:00:00Z");
        assertThat(answer.json().at("/note").isNull()).isTrue();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/things/" + answer.at("/id"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"name": "a", "colour": "red", "size": 1}                              | hexarch.unknown-field     | /size
            {"name": "a", "name": "b", "colour": "red"}                            | hexarch.malformed-request |
            {"name": "a", "colour": "red"} {}                                      | hexarch.malformed-request |
            {"name": "a", "colour": "red",}                                        | hexarch.malformed-request |
            {"name": 5, "colour": "red"}                                           | hexarch.invalid-field     | /name
            {"name": "a", "colour": "green"}                                       | hexarch.invalid-field     | /colour
            {"name": "a", "colour": 1}                                             | hexarch.invalid-field     | /colour
            {"name": "a", "colour": null}                                          | hexarch.invalid-field     | /colour
            {"colour": "red"}                                                      | hexarch.invalid-field     | /name
            {"name": "a", "colour": "red", "parts": [{"name": "p", "count": "5"}]} | hexarch.invalid-field     | /parts/0/count
            {"name": "a", "colour": "red", "parts": [{"name": "p", "count": 1.5}]} | hexarch.invalid-field     | /parts/0/count
            {"name": "a", "colour": "red", "parts": [{"name": "p", "count": 10}]}  | hexarch.invalid-field     | /parts/0/count
            {"name": "a", "colour": "red", "parts": [{"name": "p", "count": 1, "x": 1}]} | hexarch.unknown-field     | /parts/0/x
            {"name": "a", "colour": "red", "owner": "person_01jd2m7s3qe9kb8v6x4w5n0cgt"} | hexarch.invalid-field | /owner
            {"name": "elevenchars", "colour": "red"}                               | hexarch.invalid-field     | /name
            []                                                                     | hexarch.invalid-field     |
            """)
    void shouldRefuseAndPoint(String json, String code, String pointer) {
        var answer = post(json).isProblem(400, code);

        answer.assertAt("/errors/0/pointer").isEqualTo(pointer == null ? "" : pointer);
    }

    @Test
    void shouldNameAllBrokenConstraintsAtOnce() {
        var answer = post("{\"name\": \"\", \"colour\": \"red\", \"parts\": [{\"name\": \"p\", \"count\": 10}]}")
                .isProblem(400, "hexarch.invalid-field");

        assertThat(answer.json().at("/errors").size()).isEqualTo(2);
    }

    @Test
    void shouldRefuseDeepNesting() {
        var json = SERVER.bean(JsonMapper.class);

        assertThat(json.readTree("[".repeat(64) + "]".repeat(64)).isArray()).isTrue();
        assertThatThrownBy(() -> json.readTree("[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void shouldRefuseWhatIsNotUtf8() {
        var body = "{\"name\": \"é\", \"colour\": \"red\"}".getBytes(StandardCharsets.ISO_8859_1);

        SERVER.as(Actors.person())
                .header("Content-Type", "application/json")
                .send("POST", "/api/v1/things", BodyPublishers.ofByteArray(body))
                .isProblem(400, "hexarch.malformed-request")
                .assertAt("/detail")
                .contains("UTF-8");
    }

    @Test
    void shouldRefuseAnEmptyBody() {
        post("").isProblem(400, "hexarch.malformed-request");
    }

    @Test
    void shouldRefuseABodyThatIsTooLarge() {
        post("{\"name\": \"" + "a".repeat(1 << 20) + "\"}").isProblem(413, "hexarch.too-large");
    }

    @Test
    void shouldRefuseABodyThatGrowsTooLarge() {
        var endless = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                ("{\"name\": \"" + "a".repeat(2 << 20) + "\"}").getBytes(StandardCharsets.UTF_8)));

        SERVER.as(Actors.person())
                .header("Content-Type", "application/json")
                .send("POST", "/api/v1/things", endless)
                .isProblem(413, "hexarch.too-large");
    }

    @Test
    void shouldRefuseAnotherMediaType() {
        SERVER.as(Actors.person())
                .header("Content-Type", "application/xml")
                .send("POST", "/api/v1/things", BodyPublishers.ofString("<a/>"))
                .isProblem(415, "hexarch.unsupported-media-type");
    }

    @Test
    void shouldRefuseToAnswerAnotherFormat() {
        SERVER.as(Actors.person())
                .header("Accept", "text/csv")
                .get("/api/v1/things")
                .isProblem(406, "hexarch.not-acceptable");
    }

    @Test
    void shouldNameTheMethodsThereAre() {
        var answer =
                SERVER.as(Actors.person()).put("/api/v1/things", "{}").isProblem(405, "hexarch.method-not-allowed");

        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void shouldRefuseUnknownQueryParameters() {
        SERVER.as(Actors.person())
                .get("/api/v1/things?color=red")
                .isProblem(400, "hexarch.malformed-request")
                .assertAt("/detail")
                .contains("colour, cursor, limit");
    }

    @Test
    void shouldRefuseUnknownWordsInAQuery() {
        SERVER.as(Actors.person()).get("/api/v1/things?colour=green").isProblem(400, "hexarch.invalid-field");
        SERVER.as(Actors.person()).get("/api/v1/things?colour=darkBlue").hasStatus(200);
    }

    @Test
    void shouldTellAbsentFromNullInAPatch() {
        var path = "/api/v1/things/" + Actors.newOrganization().text();
        var caller = Actors.person();

        SERVER.as(caller)
                .header("If-Match", "\"3\"")
                .patch(path, "{}")
                .assertAt("/note")
                .isEqualTo("before");
        SERVER.as(caller)
                .header("If-Match", "\"3\"")
                .patch(path, "{\"note\": null}")
                .assertAt("/note")
                .isEqualTo("null");
        SERVER.as(caller)
                .header("If-Match", "\"3\"")
                .patch(path, "{\"name\": \"new\"}")
                .assertAt("/name")
                .isEqualTo("new");
        SERVER.as(caller)
                .header("If-Match", "\"3\"")
                .patch(path, "{\"name\": null}")
                .isProblem(400, "hexarch.invalid-field")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/name");
        SERVER.as(caller)
                .header("If-Match", "\"3\"")
                .patch(path, "{\"name\": \"elevenchars\"}")
                .isProblem(400, "hexarch.invalid-field")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/name");
    }
}
