package io.hexarch.server.attack;

import io.hexarch.server.guard.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Sends probes, many at once, and looks at every answer. The seed decides all but what the server makes up. */
final class Attack {

    private static final int AT_ONCE = 16;
    private static final int MOST_FAULTS = 50;

    private final List<Cell> cells;
    private final Probe probe;
    private final Sender sender;
    private final Set<String> words;
    private final Set<String> ids;
    private final long seed;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Attack(List<Cell> cells, Probe probe, Sender sender, long seed) {
        this.cells = new ArrayList<>(cells);
        Collections.shuffle(this.cells, new Random(seed));
        this.probe = probe;
        this.sender = sender;
        this.words = probe.victim().words();
        this.ids = probe.victim().ids();
        this.seed = seed;
    }

    /**
     * What came of it.
     *
     * @param counted those probes whose like succeeds when the owner sends it
     * @param fields of the matrix in which one counts
     * @param covered how many of these were tried
     */
    record Outcome(long probes, long counted, long fields, long covered, Duration took, List<String> faults) {

        long perSecond() {
            return probes * 1000 / Math.max(1, took.toMillis());
        }

        /** In percent. */
        long coverage() {
            return 100 * covered / fields;
        }

        @Override
        public String toString() {
            return probes + " probes, " + perSecond() + " a second: " + counted + " count, in " + coverage() + " % of "
                    + fields + " fields";
        }
    }

    Outcome send(long probes) {
        var next = new AtomicLong();
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < AT_ONCE; thread++) {
                var _ = threads.submit(() -> {
                    for (long number = next.getAndIncrement(); number < probes; number = next.getAndIncrement())
                        tryOne(number);
                });
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        long fields = cells.stream().filter(Cell::counts).count();
        long covered = cells.stream().limit(probes).filter(Cell::counts).count();
        long counted = probes / cells.size() * fields
                + cells.stream()
                        .limit(probes % cells.size())
                        .filter(Cell::counts)
                        .count();
        return new Outcome(probes, counted, fields, covered, took, List.copyOf(faults));
    }

    private void tryOne(long number) {
        var cell = cells.get((int) (number % cells.size()));
        var call = probe.of(cell.route(), cell.slot(), new Random(seed * 31 + number));
        try {
            var token = cell.attacker().token().now();
            var answer = sender.send(call, token);
            if (answer.status() == 401) token.ifPresent(cell.attacker().token()::refused);
            look(cell, call, answer);
        } catch (RuntimeException e) {
            fault(cell, call, "was not answered: " + e);
        }
    }

    private void look(Cell cell, Call call, Heard answer) {
        // What attackers have put to sleep of their own says so.
        boolean asleep = answer.status() == 503 && !asIfTheirs(cell);
        if (answer.status() >= 500 && !asleep)
            fault(cell, call, "was answered " + answer.status() + " " + answer.text());
        if (answer.status() == 429) fault(cell, call, "was held up by a limit, which proves nothing: " + answer.text());
        if (letIn(cell, answer)) fault(cell, call, "was let in: " + answer.status() + " " + answer.text());
        var said = answer.everything();
        var sent = call.text();
        var told = records(cell.route()) ? Set.<String>of() : ids;
        Stream.concat(words.stream(), told.stream())
                .filter(word -> said.contains(word) && !sent.contains(word))
                .filter(word -> !cell.attacker().knows().contains(word))
                .forEach(word -> fault(cell, call, "was told " + word + ": " + answer.status() + " " + said));
    }

    /** In a record of deeds, and in an archive with it, attackers read what they themselves have asked for. */
    private static boolean records(Route route) {
        return route.pattern().contains("/audit") || route.pattern().endsWith("/export");
    }

    private static boolean letIn(Cell cell, Heard answer) {
        return asIfTheirs(cell) && answer.succeeded() && !cell.attacker().mayUse(cell.route());
    }

    private static boolean asIfTheirs(Cell cell) {
        return switch (cell.slot().position()) {
            case PATH, STREAM, WEBSOCKET -> true;
            case QUERY, BODY, HEADER, CURSOR, IDEMPOTENCY_KEY -> false;
        };
    }

    private void fault(Cell cell, Call call, String what) {
        if (faults.size() < MOST_FAULTS)
            faults.add(cell + ": " + call.method() + " " + call.path() + " "
                    + call.body().orElse("") + " " + what);
    }
}
