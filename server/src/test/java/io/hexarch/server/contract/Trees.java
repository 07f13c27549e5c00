package io.hexarch.server.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps of maps, as YAML and JSON are read. */
final class Trees {

    private Trees() {}

    /** A copy of what is known to be a map, its keys as words, in the same order. */
    static Map<String, Object> map(Object map) {
        var copy = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) map).forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
