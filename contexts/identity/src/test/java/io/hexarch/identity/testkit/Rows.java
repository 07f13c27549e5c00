package io.hexarch.identity.testkit;

import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table in memory, whose changes a transaction can take back. */
final class Rows<K, V> implements Undoable {

    private final Map<K, V> rows = new LinkedHashMap<>();

    Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    Collection<V> all() {
        return rows.values();
    }

    void put(K key, V row) {
        rows.put(key, row);
    }

    @Nullable
    V remove(K key) {
        return rows.remove(key);
    }

    @Override
    public Runnable remember() {
        var before = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
