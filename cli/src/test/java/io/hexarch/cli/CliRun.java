package io.hexarch.cli;

import io.hexarch.cli.http.Pause;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.settings.Credentials;
import io.hexarch.cli.settings.Credentials.AccessToken;
import io.hexarch.cli.settings.FileCredentials;
import io.hexarch.cli.settings.Folders;
import io.hexarch.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the client as a process would, in a home of its own, and keeps what it said. */
public final class CliRun {

    /** What a command left. */
    public record Result(int exit, String out, String err) {}

    private final Map<String, String> environment = new LinkedHashMap<>();
    private String input = "";
    private boolean interactive;

    private CliRun(Path home) {
        environment.put("HOME", home.toString());
        environment.put("PATH", "/usr/bin:/bin");
    }

    public static CliRun in(Path home) {
        return new CliRun(home);
    }

    /** Of somebody who has an API key for that server. */
    public static CliRun withKey(Path home, String server) {
        return in(home).with("HEXARCH_URL", server).with("HEXARCH_TOKEN", "hxk_test_secret");
    }

    public CliRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public CliRun without(String variable) {
        environment.remove(variable);
        return this;
    }

    public CliRun typing(String... lines) {
        input = String.join("\n", lines) + "\n";
        return this;
    }

    /** As on a terminal, where somebody can be asked. */
    public CliRun interactive() {
        interactive = true;
        return this;
    }

    public Folders folders() {
        return Folders.of(environment);
    }

    /** Puts a session's tokens where the client finds them. */
    public CliRun signedIn(String server, String refreshToken, String accessToken, java.time.Instant expiresAt) {
        var tokens = Map.of(Samples.ORGANIZATION, new AccessToken(accessToken, expiresAt));
        new FileCredentials(folders().credentialsFile()).write(server, Credentials.fresh(refreshToken, tokens));
        return this;
    }

    public Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Map.copyOf(environment),
                interactive,
                false,
                false);
        Pause none = _ -> {};
        var exit = Hexarch.run(terminal, Clock.fixed(Samples.NOW, ZoneOffset.UTC), none, arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public static List<String> lines(String text) {
        return text.lines().toList();
    }
}
