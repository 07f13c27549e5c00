package io.hexarch.platform.events;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells this replica's readers that there may be something new. Stands between the log and its readers, so that neither needs the other. */
final class CommitSignal {

    private final List<Runnable> readers = new CopyOnWriteArrayList<>();

    void wakes(Runnable reader) {
        readers.add(reader);
    }

    void raise() {
        readers.forEach(Runnable::run);
    }
}
