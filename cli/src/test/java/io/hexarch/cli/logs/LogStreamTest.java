package io.hexarch.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogStreamTest {

    private static final String LOGS = "/api/v1/applications/" + Samples.APPLICATION + "/logs";

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    private static String line(int second, String text) {
        return "{\"at\":\"2026-11-21T10:00:%02dZ\",\"pod\":\"shop-1\",\"line\":\"%s\"}\n".formatted(second, text);
    }

    @Test
    void shouldPrintLinesWithTheirPodForPeopleAndAsTheyCameForMachines() {
        server.on("GET", LOGS, Response.lines(line(1, "\\u001b[31mone\\u001b[0m\\u001b[2J") + line(2, "two")));

        assertThat(cli().run("app", "logs", "--tail", "5").out())
                .isEqualTo("shop-1  \u001b[31mone\u001b[0m�[2J\nshop-1  two\n");
        assertThat(cli().run("app", "logs", "-o", "json").out())
                .isEqualTo(line(1, "\\u001B[31mone\\u001B[0m\\u001B[2J") + line(2, "two"));
        assertThat(server.received("GET", LOGS).getFirst().query())
                .containsEntry("tail", "5")
                .doesNotContainKey("follow");
    }

    @Test
    void shouldGoOnAfterTheStreamEndedWithoutALineTwice() {
        server.on(
                "GET",
                LOGS,
                Response.lines(line(1, "one") + line(2, "two") + line(2, "two more")),
                Response.broken(),
                Response.lines(line(2, "two") + line(2, "two more") + line(2, "late") + line(3, "three")),
                Response.problem(404, "applications.unknown", "It was deleted."));

        var result = cli().run("app", "logs", "-f");

        assertThat(result.out()).isEqualTo("shop-1  one\nshop-1  two\nshop-1  two more\nshop-1  late\nshop-1  three\n");
        assertThat(result.err()).contains("The application is gone");
        assertThat(server.received("GET", LOGS))
                .extracting(request -> request.query().get("since"))
                .containsExactly(
                        null,
                        "2026-11-21T10:00:01.999999999Z",
                        "2026-11-21T10:00:01.999999999Z",
                        "2026-11-21T10:00:02.999999999Z");
    }
}
