package io.hexarch.platform.data.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that uses the PostgreSQL of a folder, as a server does: to be killed, or to come second. */
final class ServerInAnotherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ServerInAnotherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ServerInAnotherProcess start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ServerInAnotherProcess.class.getName(),
                folder.toString());
        return new ServerInAnotherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Where its PostgreSQL is, once it is there. */
    String awaitUrl() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("url ")) return line.substring(4);
        }
        throw new IOException(
                "the other process ended with " + process.onExit().join().exitValue());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As SIGTERM does to a server that closes what it opened. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        try (var postgres = EmbeddedPostgres.open(Path.of(arguments[0]))) {
            System.out.println("url " + postgres.application().url());
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
