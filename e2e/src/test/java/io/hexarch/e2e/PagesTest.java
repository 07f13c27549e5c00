package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every page of the console on this installation, wide and narrow: nothing is too wide, a browser complains about nothing, and nobody is
 * kept out by what {@code axe} can find. {@value #FOLDER} names a folder to keep pictures in, then in both themes.
 */
@OnAnInstallation
@Order(6)
class PagesTest {

    private static final String FOLDER = "HEXARCH_TEST_SCREENSHOTS";

    @Test
    void shouldShowEveryPage() throws Exception {
        var installation = Installation.current();
        var command = new ArrayList<>(List.of(
                "node",
                "test/screenshots/run.mjs",
                "--base",
                installation.url().toString(),
                "--scenes",
                "door,first,full",
                "--evidence",
                Evidence.current().folder().toString()));
        var kept = System.getenv(FOLDER);
        if (kept == null) command.add("--look");
        else command.addAll(List.of("--out", Path.of(kept).toAbsolutePath().toString()));

        var run = Program.run(
                installation.home().resolve("web"),
                Map.of("NODE_EXTRA_CA_CERTS", installation.authority().toString()),
                "",
                Patience.minutes(15),
                command);

        assertThat(run.succeeded()).contains(" 0 complaints");
    }
}
