package io.hexarch.applications.application;

import io.hexarch.applications.application.port.Workloads.LogLine;
import io.hexarch.applications.application.port.Workloads.LogStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A log for as long as its reader may read it. */
final class GuardedLogStream implements LogStream {

    private final LogStream stream;
    private final BooleanSupplier may;

    GuardedLogStream(LogStream stream, BooleanSupplier may) {
        this.stream = stream;
        this.may = may;
    }

    @Override
    public Optional<LogLine> next(Duration patience) throws InterruptedException {
        if (!may.getAsBoolean()) return Optional.empty();
        var line = stream.next(patience);
        // Asked again: the right may have ended while the pods were silent.
        return line.isPresent() && may.getAsBoolean() ? line : Optional.empty();
    }

    @Override
    public boolean ended() {
        return stream.ended() || !may.getAsBoolean();
    }

    @Override
    public void close() {
        stream.close();
    }
}
