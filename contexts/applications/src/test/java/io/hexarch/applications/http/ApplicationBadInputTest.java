package io.hexarch.applications.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.http.Workshop.Bench;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.test.ApiRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every answer to nonsense is one of the caller's own faults, with its place. */
@ApplicationsOnHttp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationBadInputTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    private Bench bench;
    private String application;

    /** One tenant for all: what is refused leaves nothing behind, and the tests look for that. */
    @BeforeAll
    void found() {
        bench = workshop.bench();
        application = workshop.application(bench, "kept", "nginx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"image":"nginx"}                                         | 400 | hexarch.invalid-field              | /name
                    {"name":"shop"}                                           | 400 | hexarch.invalid-field              | /image
                    {"name":"shop","image":null}                              | 400 | hexarch.invalid-field              | /image
                    {"name":"Shop","image":"nginx"}                           | 422 | applications.invalid-name          | /name
                    {"name":"a--b","image":"nginx"}                           | 422 | applications.invalid-name          | /name
                    {"name":"shop","image":"ng inx"}                          | 422 | applications.invalid-specification | /image
                    {"name":"shop","image":"-nginx"}                          | 422 | applications.invalid-specification | /image
                    {"name":"shop","image":"nginx","port":0}                  | 422 | applications.invalid-specification | /port
                    {"name":"shop","image":"nginx","port":70000}              | 422 | applications.invalid-specification | /port
                    {"name":"shop","image":"nginx","port":"http"}             | 400 | hexarch.invalid-field              | /port
                    {"name":"shop","image":"nginx","port":99999999999}        | 400 | hexarch.malformed-request          | /port
                    {"name":"shop","image":"nginx","replicas":-1}             | 422 | applications.invalid-specification | /replicas
                    {"name":"shop","image":"nginx","replicas":101}            | 422 | applications.invalid-specification | /replicas
                    {"name":"shop","image":"nginx","env":{"1A":"x"}}          | 422 | applications.invalid-specification | /env
                    {"name":"shop","image":"nginx","env":{"A":null}}          | 400 | hexarch.invalid-field              | /env/A
                    {"name":"shop","image":"nginx","env":["A"]}               | 400 | hexarch.invalid-field              | /env
                    {"name":"shop","image":"nginx","command":[null]}          | 400 | hexarch.invalid-field              | /command/0
                    {"name":"shop","image":"nginx","resources":{"cpu":"x"}}   | 422 | applications.invalid-specification | /resources/cpu
                    {"name":"shop","image":"nginx","resources":{"gpu":"1"}}   | 400 | hexarch.unknown-field              | /resources/gpu
                    {"name":"shop","image":"nginx","healthPath":"health"}     | 422 | applications.invalid-specification | /healthPath
                    {"name":"shop","image":"nginx","host":"console"}          | 400 | hexarch.unknown-field              | /host
                    """)
    void shouldSayWhereAWishIsWrong(String body, int status, String code, String pointer) {
        owner().post(bench.applications(), body)
                .isProblem(status, code)
                .assertAt("/errors/0/pointer")
                .isEqualTo(pointer);
        assertThat(owner().get(bench.applications() + "?limit=200")
                        .json()
                        .at("/items")
                        .size())
                .as("applications of the tenant")
                .isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"image\":null}",
                "{\"port\":null}",
                "{\"replicas\":null}",
                "{\"env\":null}",
                "{\"command\":null}",
                "{\"command\":[null]}",
                "{\"name\":\"other\"}",
                "{\"replicas\":\"two\"}",
                "[]",
                "null",
                "{",
                "\"text\"",
                ""
            })
    void shouldRefuseAPatchThatMakesNoSense(String body) {
        var answer = owner().header("If-Match", "\"1\"").patch(application, body);

        assertThat(answer.status()).as(body + " → " + answer.text()).isIn(400, 422);
        owner().get(application).assertAt("/generation").isEqualTo("1");
    }

    @Test
    void shouldClearWhatAPatchSetsToNullWhereThatMeansSomething() {
        var shop = workshop.application(bench, "shop", "nginx");
        owner().header("If-Match", "\"1\"")
                .patch(shop, "{\"healthPath\":\"/up\"}")
                .hasStatus(202);

        var cleared = owner().header("If-Match", "\"2\"").patch(shop, "{\"healthPath\":null}");

        assertThat(cleared.hasStatus(202).at("/healthPath")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/logs?tail=many",
                "/logs?since=yesterday",
                "/logs?follow=perhaps",
                "/logs?colour=red",
                "/releases?limit=0"
            })
    void shouldRefuseQueriesThatMakeNoSense(String query) {
        owner().get(application + query).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_", "proj_01h455vb4pex5vsknk084sn02q", "..", "1", "app_01h455vb4pex5vsknk084sn02q"})
    void shouldKnowNothingUnderIdsThatAreNone(String id) {
        assertThat(owner().get("/api/v1/applications/" + id).status()).isIn(400, 404);
    }

    private ApiRequest owner() {
        return visitors.as(bench.owner());
    }
}
