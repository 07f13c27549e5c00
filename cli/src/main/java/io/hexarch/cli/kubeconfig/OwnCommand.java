package io.hexarch.cli.kubeconfig;

import io.hexarch.cli.terminal.Terminal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How this program is started again, by others and from any folder. */
public final class OwnCommand {

    /** The folder of the launcher, set by it. */
    private static final String HOME = "HEXARCH_HOME";

    private OwnCommand() {}

    public static List<String> of(Terminal terminal) {
        var launcher =
                terminal.variable(HOME).map(home -> Path.of(home, "hexarch")).filter(Files::isExecutable);
        if (launcher.isPresent()) return List.of(launcher.get().toString());
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar());
    }

    private static String jar() {
        try {
            return Path.of(OwnCommand.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar's own place is a path", e);
        }
    }
}
