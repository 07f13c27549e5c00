package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationCommandsTest {

    private static final String LIST = "/api/v1/projects/" + Samples.PROJECT + "/applications";
    private static final String ONE = "/api/v1/applications/" + Samples.APPLICATION;

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    @BeforeEach
    void lay() {
        server.on("POST", LIST, Samples.shown(202, Samples.application("deploying", 0, 10)));
        server.on("PATCH", ONE, Samples.shown(202, Samples.application("deploying", 1, 10)));
    }

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    @Test
    void shouldShowWhereAnApplicationAnswers() {
        assertThat(cli().run("app", "list").out())
                .contains("shop   running   2/2")
                .contains("https://shop--web--dev.apps.localhost:8443");
        assertThat(cli().run("app", "open").out()).isEqualTo("https://shop--web--dev.apps.localhost:8443\n");
    }

    @Test
    void shouldNotShowTheValuesOfItsEnvironmentToWhoLooksOverTheShoulder() {
        assertThat(cli().run("app", "get", "shop").out()).contains("COLOUR").doesNotContain("blue");
    }

    @Test
    void shouldDeployWhatIsNotThereYet() {
        var result = cli().run(
                        "app",
                        "deploy",
                        "cart",
                        "--image",
                        "registry/cart:1",
                        "-e",
                        "A=1=2",
                        "--memory",
                        "64Mi",
                        "--",
                        "serve",
                        "-v");

        assertThat(result.exit()).isZero();
        assertThat(server.received("POST", LIST).getFirst().text())
                .isEqualTo(
                        "{\"image\":\"registry/cart:1\",\"env\":{\"A\":\"1=2\"},\"resources\":{\"memory\":\"64Mi\"},\"name\":\"cart\",\"command\":[\"serve\",\"-v\"]}");
    }

    @Test
    void shouldMakeANewReleaseOfWhatIsThere() {
        assertThat(cli().run("app", "deploy", "shop", "--image", "registry/shop:2", "-e", "COLOUR-")
                        .exit())
                .isZero();

        var patch = server.received("PATCH", ONE).getFirst();
        assertThat(patch.text()).isEqualTo("{\"image\":\"registry/shop:2\",\"env\":{\"COLOUR\":null}}");
        assertThat(patch.header("If-Match")).isEqualTo("\"5\"");
        assertThat(patch.header("Content-Type")).isEqualTo("application/merge-patch+json");
    }

    @Test
    void shouldNeedAnImage() {
        var result = cli().run("app", "deploy", "cart");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("\"image\" is missing");
    }

    @Test
    void shouldScaleAndWaitUntilAllAreThere() {
        server.on(
                "GET",
                ONE,
                Samples.shown(200, Samples.application("deploying", 1, 11)),
                Samples.shown(200, Samples.application("running", 2, 12)));

        var result = cli().run("app", "scale", "shop", "2", "--wait");

        assertThat(result.exit()).isZero();
        assertThat(server.received("PATCH", ONE).getFirst().text()).isEqualTo("{\"replicas\":2}");
        assertThat(result.err())
                .contains("application shop: deploying, 1 of 2 ready")
                .contains("application shop: running");
    }

    @Test
    void shouldSayThatSomebodyStoppedItByHandInsteadOfWaitingForIt() {
        var stopped = JsonText.parse(JsonText.compact(Samples.application("stoppedByHand", 0, 11))
                .replace("\"reason\":null", "\"reason\":\"It was scaled to 0 outside of Hexarch.\""));
        server.on("GET", ONE, Samples.shown(200, stopped));
        server.on("GET", LIST, Response.page(List.of(stopped)));

        var seen = cli().run("app", "get", "shop");
        var waited = cli().run("app", "get", "shop", "--wait");

        assertThat(seen.out()).contains("stoppedByHand").contains("It was scaled to 0 outside of Hexarch.");
        assertThat(waited.exit()).isEqualTo(ExitCode.FAILED.number());
        assertThat(waited.err())
                .contains("application shop is stoppedByHand")
                .contains("It was scaled to 0 outside of Hexarch.");
    }

    @Test
    void shouldRefuseAChangeThatSomebodyElseWasFasterWith() {
        server.on("PATCH", ONE, Response.problem(412, "web.changed", "It was changed meanwhile."));

        var result = cli().run("app", "scale", "shop", "3");

        assertThat(result.exit()).isEqualTo(5);
        assertThat(result.err()).contains("the same command once more");
    }

    @Test
    void shouldGoBackToTheReleaseBefore() {
        server.on("GET", ONE + "/releases", Response.page(List.of(release(3), release(2), release(1))));
        server.on("POST", ONE + "/rollbacks", Samples.shown(202, Samples.application("deploying", 0, 13)));

        assertThat(cli().run("app", "rollback", "shop").exit()).isZero();
        assertThat(cli().run("app", "rollback", "shop", "--to", "1").exit()).isZero();

        assertThat(server.received("POST", ONE + "/rollbacks"))
                .extracting(request -> request.text())
                .containsExactly("{\"release\":2}", "{\"release\":1}");
    }

    @Test
    void shouldShowControlSequencesOfNamesInsteadOfObeyingThem() {
        var evil = JsonText.parse(
                JsonText.compact(Samples.application("running", 2, 1)).replace("registry/shop:1", "\\u001b[2Jx"));
        server.on("GET", LIST, Response.page(List.of(evil)));

        assertThat(cli().run("app", "list").out()).contains("�[2Jx").doesNotContain("\u001b");
    }

    private static io.hexarch.cli.json.Json release(int number) {
        return JsonText.parse("""
                {"id":"rel_01j0000000000000000000000%d","number":%d,"image":"registry/shop:%d","digest":null,"createdAt":"2026-11-21T09:00:00Z",
                 "createdBy":"Ada","state":"running","change":"image"}""".formatted(number, number, number));
    }
}
