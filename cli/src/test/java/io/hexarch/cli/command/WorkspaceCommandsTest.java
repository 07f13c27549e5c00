package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandsTest {

    private static final String LIST = "/api/v1/organizations/" + Samples.ORGANIZATION + "/workspaces";
    private static final String ONE = "/api/v1/workspaces/" + Samples.WORKSPACE;

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    @Test
    void shouldListAsATableForPeople() {
        var result = cli().run("workspace", "list");

        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "   WORKSPACE   STATE   SHAPE   KUBERNETES   AGE",
                        "   dev         ready   small   v1.34.1      60s");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void shouldGiveMachinesAllThatTheServerSent() {
        var result = cli().run("workspace", "list", "-o", "json");

        assertThat(JsonText.parse(result.out())
                        .at("items")
                        .items()
                        .getFirst()
                        .at("colour")
                        .text())
                .isEqualTo("blue");
        assertThat(cli().run("workspace", "list", "-o", "name").out()).isEqualTo("dev\n");
        assertThat(cli().run("workspace", "list", "-o", "jsonpath={.items[*].state}")
                        .out())
                .isEqualTo("ready\n");
        assertThat(cli().run("workspace", "get", "dev", "-o", "yaml").out())
                .contains("name: dev")
                .contains("colour: blue");
    }

    @Test
    void shouldSayOnStandardErrorThatThereAreNone() {
        server.on("GET", LIST, Response.page(List.of()));

        var result = cli().run("workspace", "list");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("hexarch workspace create NAME");
    }

    @Test
    void shouldFollowAWishUntilItIsReady() {
        server.on("POST", LIST, Samples.shown(202, Samples.workspace("dev", "requested", 0, 1)));
        server.on(
                "GET",
                ONE,
                Samples.shown(200, Samples.workspace("dev", "provisioning", 40, 2)),
                Response.empty(304),
                Samples.shown(200, Samples.workspace("dev", "ready", 100, 3)));

        var result = cli().run("workspace", "create", "dev", "--wait", "-o", "jsonpath={.state}");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEqualTo("ready\n");
        assertThat(result.err().lines())
                .contains(
                        "workspace dev: namespace done in 0.4 s",
                        "workspace dev: control-plane begun",
                        "workspace dev: ready, starting");
        assertThat(server.received("GET", ONE))
                .extracting(request -> request.header("If-None-Match"))
                .containsExactly("\"1.1\"", "\"1.2\"", "\"1.2\"");
        assertThat(server.received("GET", ONE))
                .allSatisfy(request -> assertThat(request.query()).containsEntry("wait", "30s"));
        assertThat(server.received("POST", LIST).getFirst().header("Idempotency-Key"))
                .isNotBlank();
    }

    @Test
    void shouldRedrawInPlaceOnATerminal() {
        server.on("POST", LIST, Samples.shown(202, Samples.workspace("dev", "provisioning", 40, 1)));
        server.on("GET", ONE, Samples.shown(200, Samples.workspace("dev", "ready", 100, 2)));

        var result = cli().interactive().run("workspace", "create", "dev");

        assertThat(result.exit()).isZero();
        assertThat(result.err())
                .contains("✓ namespace")
                .contains("● control-plane")
                .contains(" 40 %")
                .contains("\u001b[3A")
                .contains("100 %");
    }

    @Test
    void shouldFailWithTheReasonWhenTheWorkFails() {
        var failed = JsonText.parse(JsonText.compact(Samples.workspace("dev", "failed", 40, 2))
                .replace("\"reason\":null", "\"reason\":\"no room on the host\""));
        server.on("POST", LIST, Samples.shown(202, Samples.workspace("dev", "requested", 0, 1)));
        server.on("GET", ONE, Samples.shown(200, failed));

        var result = cli().run("workspace", "create", "dev", "--wait");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .contains("workspace dev is failed")
                .contains("no room on the host")
                .contains("hexarch workspace get dev --wait");
    }

    @Test
    void shouldNotWaitWhenNobodyWatches() {
        server.on("POST", LIST, Samples.shown(202, Samples.workspace("dev", "requested", 0, 1)));

        var result = cli().run("workspace", "create", "dev");

        assertThat(result.exit()).isZero();
        assertThat(server.received("GET", ONE)).isEmpty();
        assertThat(result.err()).contains("hexarch workspace get dev --wait");
    }

    @Test
    void shouldSendNothingInADryRun() {
        var result = cli().run("workspace", "create", "dev", "--shape", "small", "--dry-run", "-o", "yaml");

        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("method: POST")
                .contains("path: " + LIST)
                .contains("shape: small");
        assertThat(server.received()).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void shouldTakeAWishFromStandardInputAndLetFlagsWin() {
        server.on("POST", LIST, Samples.shown(202, Samples.workspace("dev", "requested", 0, 1)));

        cli().typing("name: dev", "shape: large", "unheard: of")
                .run("workspace", "create", "-f", "-", "--shape", "small");

        assertThat(server.received("POST", LIST).getFirst().text())
                .isEqualTo("{\"name\":\"dev\",\"shape\":\"small\",\"unheard\":\"of\"}");
    }

    @Test
    void shouldDeleteOnlyWhenToldSoAndSayWhichNameWasMeant() {
        server.on("DELETE", ONE, Samples.shown(202, Samples.workspace("dev", "deleting", 0, 8)));

        assertThat(cli().run("workspace", "delete", "dev").exit()).isEqualTo(2);
        assertThat(cli().interactive()
                        .typing("prod")
                        .run("workspace", "delete", "dev")
                        .exit())
                .isEqualTo(2);
        assertThat(server.received("DELETE", ONE)).isEmpty();

        server.on(
                "GET",
                ONE,
                Samples.shown(200, Samples.workspace("dev", "deleting", 50, 9)),
                Response.problem(404, "workspaces.unknown", "gone"));
        var result = cli().run("workspace", "delete", "dev", "--yes", "--wait");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("Workspace dev is gone.");
        assertThat(server.received("DELETE", ONE).getFirst().query()).containsEntry("confirm", "dev");
        assertThat(server.received("DELETE", ONE).getFirst().header("If-Match")).isEqualTo("\"1\"");
    }

    @Test
    void shouldTellHowAnythingWentWrongByItsExitCode() {
        assertThat(cli().run("workspace", "get", "prod").exit()).isEqualTo(4);
        assertThat(cli().run("workspace", "frobnicate").exit()).isEqualTo(2);
        server.on("POST", ONE + "/sleep", Response.problem(409, "workspaces.not-ready", "It is provisioning."));
        var conflict = cli().run("workspace", "sleep", "dev");
        assertThat(conflict.exit()).isEqualTo(5);
        assertThat(conflict.err()).contains("It is provisioning.");
        server.on("GET", LIST, Response.problem(401, "identity.token-expired", "The key has expired."));
        assertThat(cli().run("workspace", "list").exit()).isEqualTo(3);
    }

    @Test
    void shouldAskWhichOfSeveralIsMeant() {
        server.on(
                "GET",
                LIST,
                Response.page(List.of(
                        Samples.workspace("dev", "ready", 100, 1), Samples.workspace("prod", "sleeping", 100, 1))));

        var script = cli().run("workspace", "get");
        var person = cli().interactive().typing("7", "2").run("workspace", "get", "-o", "name");

        assertThat(script.exit()).isEqualTo(2);
        assertThat(script.err()).contains("dev, prod").contains("--workspace NAME");
        assertThat(person.out()).isEqualTo("prod\n");
    }

    @Test
    void shouldRememberTheChosenOne() {
        server.on(
                "GET",
                LIST,
                Response.page(List.of(
                        Samples.workspace("dev", "ready", 100, 1), Samples.workspace("prod", "ready", 100, 1))));

        assertThat(cli().run("workspace", "use", "prod").exit()).isZero();

        assertThat(cli().run("workspace", "get", "-o", "name").out()).isEqualTo("prod\n");
        assertThat(cli().run("workspace", "list").out()).contains("*   prod");
    }
}
