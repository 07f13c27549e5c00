package io.hexarch.cli.demo;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Table;
import io.hexarch.cli.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Says what is being done, and keeps how long each thing took. */
final class Chronicle {

    /** One thing that was done, or not. */
    record Entry(String what, Duration took, boolean succeeded) {}

    private final Terminal terminal;
    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();

    Chronicle(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Does a thing and measures it.
     *
     * @param command how one would type it
     */
    <T> T of(String what, String command, Supplier<T> deed) {
        terminal.say("");
        terminal.say(terminal.style().bold("▸ " + what) + terminal.style().dim("   " + command));
        var start = clock.instant();
        var succeeded = false;
        try {
            var result = deed.get();
            succeeded = true;
            return result;
        } finally {
            entries.add(new Entry(what, Duration.between(start, clock.instant()), succeeded));
        }
    }

    void say(String line) {
        terminal.say("  " + line);
    }

    Table table() {
        var table = new Table("STAGE", "TIME", "");
        for (var entry : entries)
            table.row(entry.what(), Ago.took(entry.took()), entry.succeeded() ? "done" : "FAILED");
        var total = entries.stream().map(Entry::took).reduce(Duration.ZERO, Duration::plus);
        return table.row("all of it", Ago.took(total), "");
    }

    Json json() {
        return new JsonMembers()
                .with("succeeded", entries.stream().allMatch(Entry::succeeded))
                .withList(
                        "stages",
                        entries,
                        entry -> new JsonMembers()
                                .with("stage", entry.what())
                                .with("milliseconds", entry.took().toMillis())
                                .with("succeeded", entry.succeeded())
                                .done())
                .done();
    }
}
