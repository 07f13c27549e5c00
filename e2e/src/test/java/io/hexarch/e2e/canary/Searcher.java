package io.hexarch.e2e.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Looks for all secrets at once: the next eight bytes say which of them could stand here. */
public final class Searcher {

    private static final int KEY = 8;
    private static final int SLOTS = 1 << 16;
    private static final int CONTEXT = 60;

    private final boolean[] promising = new boolean[SLOTS];
    private final Map<Long, List<Needle>> byKey = new HashMap<>();

    public Searcher(Collection<Secret> secrets) {
        for (var secret : secrets)
            for (var needle : Needle.of(secret)) {
                long key = 0;
                for (int i = 0; i < KEY; i++) key = next(key, needle.at(i));
                promising[slot(key)] = true;
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(needle);
            }
    }

    /** Every secret that stands there, once for each way in which it does. */
    public List<Finding> search(String place, byte[] text) {
        var seen = new HashSet<List<Object>>();
        var found = new ArrayList<Finding>();
        long key = 0;
        for (int i = 0; i < text.length; i++) {
            key = next(key, text[i]);
            if (i < KEY - 1 || !promising[slot(key)]) continue;
            int from = i - KEY + 1;
            for (var needle : byKey.getOrDefault(key, List.of()))
                if (needle.standsAt(text, from) && seen.add(List.of(needle.secret(), needle.encoding())))
                    found.add(new Finding(place, needle.secret(), needle.encoding(), before(text, from)));
        }
        return found;
    }

    private static long next(long key, byte added) {
        return (key << 8) | (added & 0xff);
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 48);
    }

    private static String before(byte[] text, int end) {
        int from = end;
        while (from > 0 && end - from < CONTEXT && text[from - 1] != '\n') from--;
        return new String(text, from, end - from, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "?");
    }
}
