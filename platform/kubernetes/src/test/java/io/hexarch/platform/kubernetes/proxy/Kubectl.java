package io.hexarch.platform.kubernetes.proxy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real kubectl: the one that {@code HEXARCH_KUBECTL} names, or the one on the path. */
record Kubectl(Path kubeconfig) {

    private static final String PROGRAM =
            Optional.ofNullable(System.getenv("HEXARCH_KUBECTL")).orElse("kubectl");

    String run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), "", arguments);
    }

    /** Output and errors together. */
    String run(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        var process = process(environment, arguments);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        return output.strip();
    }

    Running start(Map<String, String> environment, String... arguments) throws IOException {
        return new Running(process(environment, arguments));
    }

    private Process process(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(PROGRAM, "--kubeconfig", kubeconfig.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment()
                .put(
                        "HOME",
                        kubeconfig.getParent() == null
                                ? "/"
                                : kubeconfig.getParent().toString());
        return builder.start();
    }

    record Running(Process process) implements AutoCloseable {

        Stream<String> lines() {
            return new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).lines();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
