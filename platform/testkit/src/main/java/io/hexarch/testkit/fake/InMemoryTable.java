package io.hexarch.testkit.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows in memory in the order in which they came, whose changes a {@link DirectTransaction} can take back. */
public final class InMemoryTable<K, V> implements DirectTransaction.Undoable {

    private final Map<K, V> rows = new LinkedHashMap<>();

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    public synchronized Stream<V> all() {
        return rows.values().stream().toList().stream();
    }

    public synchronized void put(K key, V row) {
        rows.put(key, row);
    }

    /** False when there was none. */
    public synchronized boolean remove(K key) {
        return rows.remove(key) != null;
    }

    @Override
    public synchronized Runnable remember() {
        var before = new LinkedHashMap<>(rows);
        return () -> restore(before);
    }

    private synchronized void restore(Map<K, V> before) {
        rows.clear();
        rows.putAll(before);
    }
}
