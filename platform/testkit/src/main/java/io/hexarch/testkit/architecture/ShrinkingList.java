package io.hexarch.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Exceptions from a rule, each with its reason: {@code name: reason}, a line each, {@code #} begins a comment. It only shrinks: a name
 * that needs no exception any more is a fault of the list.
 */
public final class ShrinkingList {

    private final String file;
    private final Map<String, String> reasons;
    private final Set<String> used = new LinkedHashSet<>();

    private ShrinkingList(String file, Map<String, String> reasons) {
        this.file = file;
        this.reasons = reasons;
    }

    /** The list {@code <name>.txt} among the resources of the test's package; empty when there is no such file. */
    public static ShrinkingList of(Class<?> test, String name) {
        var file = "/" + test.getPackageName().replace('.', '/') + "/" + name + ".txt";
        var reasons = new TreeMap<String, String>();
        try (var stream = test.getResourceAsStream(file)) {
            if (stream == null) return new ShrinkingList(file, reasons);
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> put(file, reasons, line));
            return new ShrinkingList(file, reasons);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void put(String file, Map<String, String> reasons, String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || line.substring(colon + 1).isBlank())
            throw new IllegalStateException(file + ": \"" + line + "\" has no reason: write it as name: reason");
        reasons.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    /** Whether the name is excepted. Asked only for names that break the rule: what was never asked for is no longer needed. */
    public boolean excuses(String name) {
        if (!reasons.containsKey(name)) return false;
        used.add(name);
        return true;
    }

    /** What stands on the list for nothing. */
    public Set<String> notNeeded() {
        var rest = new LinkedHashSet<>(reasons.keySet());
        rest.removeAll(used);
        return rest;
    }

    /** Where it is, for messages. */
    public String file() {
        return "src/test/resources" + file;
    }
}
