package io.hexarch.cli.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tokens in the system's keyring, by the program {@code secret-tool} of libsecret. Secrets go through its standard input, never its arguments,
 * which every user of the machine can read.
 */
public final class KeyringCredentials implements CredentialStore {

    private final Path program;

    private KeyringCredentials(Path program) {
        this.program = program;
    }

    /** The keyring, if the program is there and a session bus to reach it by. */
    public static Optional<CredentialStore> find(Map<String, String> environment) {
        if (environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isEmpty()) return Optional.empty();
        return Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "secret-tool"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(KeyringCredentials::new);
    }

    @Override
    public Optional<Credentials> read(String server) {
        var result = run("", "lookup", "service", "hexarch", "server", server);
        return result.exit == 0 && !result.output.isBlank()
                ? Optional.of(Credentials.parse(result.output))
                : Optional.empty();
    }

    @Override
    public void write(String server, Credentials credentials) {
        var result = run(
                credentials.print(), "store", "--label", "Hexarch " + server, "service", "hexarch", "server", server);
        if (result.exit != 0) {
            throw new UncheckedIOException(new IOException("the keyring refused the tokens: " + result.output.strip()));
        }
    }

    @Override
    public void remove(String server) {
        run("", "clear", "service", "hexarch", "server", server);
    }

    @Override
    public String place() {
        return "in the system's keyring";
    }

    private record Result(int exit, String output) {}

    private Result run(String input, String... arguments) {
        var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList();
        try {
            var process = new ProcessBuilder(List.copyOf(command))
                    .redirectErrorStream(true)
                    .start();
            try (var sink = process.getOutputStream()) {
                sink.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while asking the keyring", e));
        }
    }
}
