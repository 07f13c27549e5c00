package io.hexarch.benchmarks.workspace;

import io.hexarch.benchmarks.api.Visitor;
import io.hexarch.benchmarks.http.Answer;
import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.http.Unanswered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** One workspace through the API and through kubectl, as its owner. Closing it deletes it and waits until it is gone. */
final class OneWorkspace implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Api api;
    private final Visitor owner;
    private final String name;
    private final String path;
    private final String id;
    private final long asked;
    private boolean gone;

    OneWorkspace(Api api, Visitor owner, String organization, String name) {
        this.api = api;
        this.owner = owner;
        this.name = name;
        this.asked = System.nanoTime();
        this.id = api.post(owner.token(), "/api/v1/organizations/" + organization + "/workspaces", Map.of("name", name))
                .text("/id");
        this.path = "/api/v1/workspaces/" + id;
    }

    String id() {
        return id;
    }

    /** Seconds since it was asked for. */
    double age() {
        return since(asked);
    }

    static double since(long moment) {
        return (System.nanoTime() - moment) / 1e9;
    }

    /** @throws IllegalStateException when it fails, or takes too long */
    void await(String state) {
        await(state, () -> {
            var body = now();
            var current = body.at("/state").asString();
            if (current.equals("failed"))
                throw new IllegalStateException(
                        name + " failed: " + body.at("/reason").asString());
            return current.equals(state);
        });
    }

    /** Its representation as it is now. */
    JsonNode now() {
        return api.get(owner.token(), path).json();
    }

    /** Its kubeconfig in a file that only we may read. */
    Path kubeconfig(Path folder) {
        var text = api.post(owner.token(), path + "/kubeconfig", Map.of("kind", "token"))
                .text("/kubeconfig");
        var file = folder.resolve(name + ".kubeconfig");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write " + file, e);
        }
    }

    void awaitAnswer(Kubectl kubectl) {
        await("an answer of kubectl", () -> kubectl.answers("get", "namespaces"));
    }

    void sleep() {
        api.post(owner.token(), path + "/sleep", Map.of());
    }

    void wake() {
        api.delete(owner.token(), path + "/sleep");
    }

    @Override
    public void close() {
        if (gone) return;
        Answer current = api.get(owner.token(), path);
        api.delete(owner.token(), path + "?confirm=" + name, current.requiredTag());
        await("end", this::isGone);
        gone = true;
    }

    private boolean isGone() {
        try {
            api.get(owner.token(), path);
            return false;
        } catch (Unanswered refused) {
            if (refused.status() == 404) return true;
            throw refused;
        }
    }

    /** Looks again and again until it is so. */
    void await(String what, BooleanSupplier condition) {
        long began = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (since(began) > PATIENCE.toSeconds())
                throw new IllegalStateException(name + ": no " + what + " after " + PATIENCE);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
