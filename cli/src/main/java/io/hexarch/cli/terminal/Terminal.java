package io.hexarch.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command talks and what surrounds it. Data goes to {@link #out()}, all else to {@link #err()}.
 *
 * @param environment variables of the process
 * @param interactive whether somebody can be asked: both input and messages are a terminal
 * @param colours whether messages may be coloured
 * @param outColours whether data may be coloured
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        boolean interactive,
        boolean colours,
        boolean outColours) {

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        var environment = System.getenv();
        var plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.in,
                environment,
                isTerminal(0) && isTerminal(2),
                isTerminal(2) && !plain,
                isTerminal(1) && !plain);
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Writes a line for the person, never data. */
    public void say(String line) {
        err.println(line);
    }

    public Style style() {
        return new Style(colours);
    }

    /** A line from a person or from a pipe; null at its end. */
    public @Nullable String readLine() {
        var line = new ByteArrayOutputStream();
        try {
            var next = in.read();
            if (next < 0) return null;
            for (; next >= 0 && next != '\n'; next = in.read()) line.write(next);
            return line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a person for a line; null at the end of input. */
    public @Nullable String ask(String question) {
        err.print(question);
        err.flush();
        return readLine();
    }

    /** Asks a person for a line that is not shown. */
    public @Nullable String askSecret(String question) {
        var console = console();
        if (console.isEmpty()) return ask(question);
        err.print(question);
        err.flush();
        var secret = console.get().readPassword();
        return secret == null ? null : new String(secret);
    }

    /** The width to draw in. */
    public int columns() {
        return variable("COLUMNS")
                .filter(text -> text.matches("[1-9]\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(100);
    }

    /** Descriptors are links under /proc on Linux; elsewhere the console tells for all of them together. */
    private static boolean isTerminal(int descriptor) {
        var link = Path.of("/proc/self/fd", Integer.toString(descriptor));
        try {
            var target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return console().isPresent();
        }
    }

    /** The console, if input and output are one. */
    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
