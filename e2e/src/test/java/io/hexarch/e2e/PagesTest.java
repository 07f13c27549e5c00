package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every page of the console, photographed on this installation: nothing is too wide, a browser complains about nothing, and nobody is kept
 * out by what {@code axe} can find. {@value #FOLDER} names a folder to keep the pictures in, then in all widths and both themes.
 */
@OnAnInstallation
@Order(4)
class PagesTest {

    private static final String FOLDER = "HEXARCH_TEST_SCREENSHOTS";

    @Test
    void shouldShowEveryPage() throws Exception {
        var installation = Installation.current();
        var kept = System.getenv(FOLDER);
        var out = (kept == null ? Path.of("target", "screenshots") : Path.of(kept)).toAbsolutePath();
        var command = new ArrayList<>(List.of(
                "node",
                "test/screenshots/run.mjs",
                "--base",
                installation.url().toString(),
                "--scenes",
                "door,first,full",
                "--out",
                out.toString()));
        if (kept == null) command.add("--quick");

        var run = Program.run(
                installation.home().resolve("web"),
                Map.of("NODE_EXTRA_CA_CERTS", installation.authority().toString()),
                "",
                Duration.ofMinutes(15),
                command);

        assertThat(run.succeeded()).contains(" 0 complaints");
    }
}
