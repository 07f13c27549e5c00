package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import io.hexarch.e2e.canary.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The first of the journeys: whoever opens the one-time link in a browser, sees it all and presses each button. */
@OnAnInstallation
@Order(1)
class ConsoleJourneyTest {

    @Test
    void shouldLeadFromTheOneTimeLinkToAnApplicationAndBack() throws Exception {
        var installation = Installation.current();
        var web = installation.home().resolve("web");
        var evidence = Evidence.current();
        var link = installation.firstOperatorLink();
        evidence.heard("the first operator's link", Files.readString(link));
        evidence.planted(Kind.PASSWORD, "the console", Traveller.ADA.password());

        var run = Program.run(
                web,
                Map.of("NODE_EXTRA_CA_CERTS", installation.authority().toString()),
                "",
                Patience.minutes(9),
                List.of(
                        "node",
                        "test/journey/run.mjs",
                        "--base",
                        installation.url().toString(),
                        "--link-file",
                        link.toString(),
                        "--image",
                        Installation.image(),
                        "--port",
                        "8080",
                        "--patience",
                        String.valueOf(Patience.minutes(4).toSeconds()),
                        "--evidence",
                        evidence.folder().toString(),
                        "--out",
                        Path.of("target", "journey").toAbsolutePath().toString()));

        assertThat(run.succeeded()).contains("sign out and in");
    }
}
