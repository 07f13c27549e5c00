package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.server.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server beside the one that the launcher has started: on the same PostgreSQL, with the same key and the same address to the outside. */
record SecondServer(RunningServer process, Api api) implements AutoCloseable {

    /**
     * Returns when it is ready.
     *
     * @param state the folder of the first; its own is {@code second} in it, where the launcher looks for what has to be stopped
     */
    static SecondServer start(List<String> command, Path state, String port) throws IOException {
        var own = state.resolve("second");
        Files.createDirectories(own.resolve("logs"));
        var environment = Map.of(
                "HEXARCH_STATE", own.toString(),
                "HEXARCH_PORT", port,
                "HEXARCH_HTTP_PORT", "-1",
                "HEXARCH_DATA_DIRECTORY", state.resolve("postgres").toString(),
                "HEXARCH_SECRETS_KEYFILE", state.resolve("secrets.key").toString(),
                "LOGGING_FILE_NAME", own.resolve("logs/server.log").toString(),
                "LOGGING_THRESHOLD_CONSOLE", "WARN");
        var process = RunningServer.begin(command, own, environment);
        var authority = own.resolve("tls/ca.crt");
        process.await(() -> Files.exists(authority));
        var api = new Api(URI.create("https://localhost:" + port), authority);
        process.awaitReady(api);
        return new SecondServer(process, api);
    }

    @Override
    public void close() {
        process.close();
    }
}
