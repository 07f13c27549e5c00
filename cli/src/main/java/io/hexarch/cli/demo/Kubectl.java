package io.hexarch.cli.demo;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program kubectl, with a kubeconfig of ours. */
record Kubectl(Path program, Path kubeconfig) {

    private static final String VARIABLE = "HEXARCH_KUBECTL";

    /** The one that the environment names, else the one on the path. */
    static Optional<Path> find(Terminal terminal) {
        var named = terminal.variable(VARIABLE).map(Path::of);
        if (named.isPresent() && !Files.isExecutable(named.get())) {
            throw Failure.usage(VARIABLE + " names " + named.get() + ", which is no program");
        }
        return named.or(() -> Stream.of(terminal.variable("PATH").orElse("").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst());
    }

    /** Runs it and returns what it printed. */
    List<String> run(String... arguments) {
        var command = new ArrayList<>(List.of(program.toString(), "--kubeconfig", kubeconfig.toString()));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw Failure.of(ExitCode.FAILED, "kubectl " + String.join(" ", arguments) + " failed")
                        .because(output.strip());
            }
            return output.lines().toList();
        } catch (IOException e) {
            throw Failure.of(ExitCode.FAILED, "kubectl could not be run")
                    .because(String.valueOf(e.getMessage()))
                    .causedBy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(ExitCode.INTERRUPTED, "Interrupted");
        }
    }
}
