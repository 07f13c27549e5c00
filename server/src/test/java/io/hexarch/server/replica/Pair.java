package io.hexarch.server.replica;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.server.replica.Guests.Tenant;
import io.hexarch.testkit.postgres.TestDatabase;
import io.hexarch.testkit.postgres.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Two servers that were started at once on one empty database, each with a state folder of its own. */
final class Pair implements AutoCloseable {

    private final Path folder;
    private final TestDatabase database;
    private final Replica first;
    private final Replica second;
    private List<String> saidAtStart = List.of();

    private Pair(Path folder, TestDatabase database) {
        this.folder = folder;
        this.database = database;
        this.first = replica("first");
        this.second = replica("second");
    }

    static Pair start() {
        try {
            var pair = new Pair(
                    Files.createTempDirectory("hexarch-pair"),
                    TestPostgres.shared().empty());
            pair.begin();
            return pair;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever comes next tries anew: two that did not come up are not to be in the way of that. */
    private void begin() {
        try {
            revive();
            saidAtStart = Stream.of(first, second)
                    .flatMap(replica -> replica.said().lines())
                    .toList();
            Guests.firstOperator(second).hasStatus(200);
        } catch (RuntimeException | AssertionError failed) {
            first.kill();
            second.kill();
            throw failed;
        }
    }

    private Replica replica(String name) {
        var settings = new HashMap<>(database.settings());
        settings.put("hexarch.data.migrate", "true");
        settings.put("hexarch.secrets.key-file", folder.resolve("secrets.key").toString());
        settings.put("hexarch.tasks.lease", "2s");
        settings.put("hexarch.tasks.poll", "100ms");
        settings.put("hexarch.tasks.backoff", "100ms");
        settings.put("hexarch.tasks.maximum-backoff", "500ms");
        settings.put(Surroundings.SHARED_HOST, "yes");
        return new Replica(folder.resolve(name), settings);
    }

    /** Both run; one that a test killed is started again. */
    void revive() {
        var dead = Stream.of(first, second).filter(replica -> !replica.alive()).toList();
        dead.forEach(Replica::start);
        dead.forEach(Replica::awaitReady);
    }

    Replica first() {
        return first;
    }

    Replica second() {
        return second;
    }

    Replica named(String name) {
        return first.name().equals(name) ? first : second;
    }

    Replica otherThan(Replica one) {
        return one == first ? second : first;
    }

    /** What both said until they were ready. */
    List<String> saidAtStart() {
        return saidAtStart;
    }

    Switchboard switches() {
        return new Switchboard(folder);
    }

    TestDatabase database() {
        return database;
    }

    Tenant tenant() {
        return Guests.tenant(first);
    }

    /** The same request to both, {@code times} to each, at the same moment. */
    List<ApiAnswer> onBothAtOnce(int times, Function<Replica, ApiAnswer> request) {
        var together = new CyclicBarrier(2 * times);
        var answers = IntStream.range(0, 2 * times)
                .mapToObj(number -> number % 2 == 0 ? first : second)
                .map(replica -> CompletableFuture.supplyAsync(
                        () -> {
                            awaitOthers(together);
                            return request.apply(replica);
                        },
                        work -> Thread.ofVirtual().start(work)))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static void awaitOthers(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (var _ = database;
                var _ = second;
                var _ = first) {
            switches().letGo();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
