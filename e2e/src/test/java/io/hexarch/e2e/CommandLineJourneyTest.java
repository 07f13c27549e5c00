package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same journey by command line, as the demo plays it, and with a session of a person's own. */
@OnAnInstallation
@Order(3)
class CommandLineJourneyTest {

    private final Installation installation = Installation.current();

    @TempDir
    Path home;

    @Test
    void shouldPlayTheDemo() throws Exception {
        hexarch(Traveller.PASSWORD + "\n", "login", "--email", Traveller.EMAIL, "--password-stdin")
                .succeeded();

        var played = hexarch("", "client", "demo", "--org", "acme-robotics").succeeded();

        assertThat(played).contains("kubectl get namespaces", "HTTP 200", "delete the workspace");
        assertThat(hexarch("", "workspace", "list", "--org", "acme-robotics").succeeded())
                .doesNotContain("demo");
    }

    private Program hexarch(String input, String... words) throws Exception {
        var command = new ArrayList<>(List.of("./hexarch"));
        command.addAll(List.of(words));
        var environment = Map.of(
                "HEXARCH_STATE", installation.state().toString(),
                "XDG_CONFIG_HOME", home.resolve("config").toString(),
                "XDG_STATE_HOME", home.resolve("state").toString());
        return Program.run(installation.home(), environment, input, Duration.ofMinutes(9), command);
    }
}
