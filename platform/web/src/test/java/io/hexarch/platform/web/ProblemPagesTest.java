package io.hexarch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.test.ApiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemPagesTest {

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class);

    private static final String PAGE = "/problems/hexarch.precondition-required";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json | \"code\":\"hexarch.precondition-required\"",
                "application/json | application/json | \"remedy\":\"Read the resource first",
                "text/html,application/xhtml+xml,*/*;q=0.8 | text/html | send its <code>ETag</code>",
                "text/markdown | text/markdown | ## hexarch.precondition-required",
                "text/* | text/html | <h1>If-Match is missing</h1>",
                "text/html;q=0.1, text/markdown | text/markdown | send its `ETag`"
            })
    void shouldTellInTheFormThatIsAsked(String accept, String form, String says) {
        var page = SERVER.anonymous().header("Accept", accept).get(PAGE).hasStatus(200);

        assertThat(page.header("Content-Type")).startsWith(form);
        assertThat(page.text()).contains(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "nonsense", "text/html;q=zz"})
    void shouldNameTheFormsWhenNoneOfThemIsAccepted(String accept) {
        SERVER.anonymous()
                .header("Accept", accept)
                .get(PAGE)
                .isProblem(406, "hexarch.not-acceptable")
                .assertAt("/detail")
                .contains("text/html");
    }

    @Test
    void shouldBeKeptByCachesUntilItIsAnother() {
        var page = SERVER.anonymous().get(PAGE).hasStatus(200);

        assertThat(page.header("Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(page.header("Vary")).contains("Accept");
        SERVER.anonymous()
                .header("If-None-Match", page.header("ETag"))
                .get(PAGE)
                .hasStatus(304);
    }

    @Test
    void shouldBeWhereARefusalLeads() {
        var refusal = SERVER.anonymous().get("/api/v1/things").isProblem(401, "hexarch.unauthenticated");

        SERVER.anonymous().get(refusal.at("/type")).assertAt("/type").isEqualTo(refusal.at("/type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/nothing", "/problems/%3Cscript%3E", "/problems/hexarch.INTERNAL"})
    void shouldNotFindAnUnknownOne(String path) {
        SERVER.anonymous().header("Accept", "text/html").get(path).isProblem(404, "hexarch.not-found");
    }
}
