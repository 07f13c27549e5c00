package io.hexarch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hexarch.cli.server.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    @Test
    void shouldLeaveTheWorkRunningAndSayHowToComeBack(@TempDir Path home) throws Exception {
        try (var server = Samples.server()) {
            server.on(
                    "POST",
                    "/api/v1/organizations/{o}/workspaces",
                    Samples.shown(202, Samples.workspace("dev", "requested", 0, 1)));
            server.on(
                    "GET",
                    "/api/v1/workspaces/{w}",
                    Samples.shown(200, Samples.workspace("dev", "provisioning", 40, 2)));
            // A shell that starts something in the background has it ignore the interrupt, and all below inherit that.
            var builder = new ProcessBuilder(
                    "env",
                    "--default-signal=INT",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.hexarch.cli.Hexarch",
                    "workspace",
                    "create",
                    "dev",
                    "--wait");
            builder.environment()
                    .putAll(java.util.Map.of(
                            "HOME", home.toString(), "HEXARCH_URL", server.url(), "HEXARCH_TOKEN", "hxk_test"));
            builder.environment().remove("XDG_CONFIG_HOME");
            var process = builder.start();

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> server.received("GET", "/api/v1/workspaces/" + Samples.WORKSPACE)
                                    .size()
                            > 1);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();

            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ended by the interrupt")
                    .isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("It goes on without you")
                    .contains("hexarch workspace get dev --wait");
        }
    }
}
