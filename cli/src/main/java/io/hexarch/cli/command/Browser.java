package io.hexarch.cli.command;

import io.hexarch.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a page. Its address is always printed: there may be no browser, or it may be on another machine. */
record Browser(Terminal terminal) {

    private static final List<String> OPENERS = List.of("xdg-open", "open", "wslview");

    void open(String address) {
        terminal.out().println(address);
        if (!terminal.interactive()) return;
        opener().ifPresent(program -> start(program, address));
    }

    private Optional<Path> opener() {
        return Stream.of(terminal.variable("PATH").orElse("").split(":"))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> OPENERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void start(Path program, String address) {
        try {
            new ProcessBuilder(program.toString(), address)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            terminal.say("No browser could be started: " + e.getMessage());
        }
    }
}
