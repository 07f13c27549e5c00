package io.hexarch.server.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The schemas that a part of a description names. */
final class References {

    private static final String SCHEMA = "#/components/schemas/";

    private References() {}

    static Set<String> in(@Nullable Object node) {
        var names = new TreeSet<String>();
        collect(node, names);
        return names;
    }

    private static void collect(@Nullable Object node, Set<String> names) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference && reference.startsWith(SCHEMA))
                names.add(reference.substring(SCHEMA.length()));
            map.values().forEach(value -> collect(value, names));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, names));
        }
    }
}
