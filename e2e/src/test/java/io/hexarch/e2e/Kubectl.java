package io.hexarch.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * kubectl as somebody has it who was given a kubeconfig.
 *
 * @param home where it keeps what it remembers
 */
record Kubectl(Path home, Path kubeconfig) {

    /** With a kubeconfig that holds a token, as the API answers it. */
    static Kubectl with(Path home, JsonNode answer) throws IOException {
        return with(home, answer.at("/kubeconfig").asString());
    }

    static Kubectl with(Path home, String kubeconfig) throws IOException {
        Files.createDirectories(home);
        return new Kubectl(home, Files.writeString(home.resolve("kubeconfig"), kubeconfig));
    }

    /** On the host cluster itself. */
    static Kubectl onHost(Path home) {
        return new Kubectl(home, Installation.hostKubeconfig());
    }

    /** The same workspace, asked with another token. */
    Kubectl withToken(Path otherHome, String token) throws IOException {
        return with(otherHome, Files.readString(kubeconfig).replaceAll("token: \\S+", "token: " + token));
    }

    Program run(String... words) throws IOException, InterruptedException {
        return apply("", words);
    }

    /** With something on its standard input. */
    Program apply(String input, String... words) throws IOException, InterruptedException {
        return Program.run(home, environment(), input, Patience.minutes(1), command(words));
    }

    /** In the background; what it says goes to the file. */
    Process start(Path output, String... words) throws IOException {
        var builder = new ProcessBuilder(command(words))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment());
        return builder.start();
    }

    private Map<String, String> environment() {
        return Map.of("HOME", home.toString());
    }

    private List<String> command(String... words) {
        var command = new ArrayList<>(List.of(Installation.kubectl(), "--kubeconfig", kubeconfig.toString()));
        command.addAll(List.of(words));
        return command;
    }
}
