package io.hexarch.testkit.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives each Spring context a state folder of its own, gone with it, and plain HTTP on a free port of this machine. */
final class StateOfContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var state = Files.createTempDirectory("hexarch-state");
            Map<String, Object> settings = Map.of(
                    "hexarch.state", state.toString(),
                    "hexarch.port", "0",
                    "hexarch.http-port", "-1",
                    "hexarch.tls.mode", "none");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test state", settings));
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> delete(state));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the state of a test", e);
        }
    }

    private static void delete(Path state) {
        try {
            FileSystemUtils.deleteRecursively(state);
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + state, e);
        }
    }
}
