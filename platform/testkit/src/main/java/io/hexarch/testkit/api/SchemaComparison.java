package io.hexarch.testkit.api;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares what is sent in one direction. What we answer may not become wider, since a client would meet what it does not know; what we
 * take may not become narrower, since a client sends what it always sent (and unknown fields are refused).
 */
final class SchemaComparison {

    enum Direction {
        TAKEN,
        ANSWERED
    }

    private final Direction direction;
    private final Consumer<String> findings;

    /** Schemas may contain themselves. */
    private final Set<Pair> seen = new HashSet<>();

    private record Pair(int old, int now) {}

    SchemaComparison(Direction direction, Consumer<String> findings) {
        this.direction = direction;
        this.findings = findings;
    }

    void compare(String where, Node old, Node now) {
        if (!seen.add(new Pair(System.identityHashCode(old.value()), System.identityHashCode(now.value())))) return;
        words(where, "type", old.get("type").words(), now.get("type").words());
        words(where, "value", old.get("enum").words(), now.get("enum").words());
        if (!old.get("format").text().equals(now.get("format").text()))
            findings.accept("%s: format '%s' became '%s'"
                    .formatted(
                            where, old.get("format").text(), now.get("format").text()));
        properties(where, old, now);
        if (old.get("items").exists()) compare(where + "[]", old.get("items"), now.get("items"));
        for (var kind : List.of("oneOf", "anyOf"))
            variants(where, old.get(kind).items(), now.get(kind).items());
    }

    private void words(String where, String what, Set<String> old, Set<String> now) {
        if (old.isEmpty() || old.equals(now)) return;
        var gone = without(old, now);
        var added = without(now, old);
        if (direction == Direction.TAKEN && !gone.isEmpty() && !now.isEmpty())
            findings.accept(where + ": " + what + " no longer taken: " + String.join(", ", gone));
        if (direction == Direction.ANSWERED && (!added.isEmpty() || now.isEmpty()))
            findings.accept(
                    where + ": " + what + " answered now: " + (now.isEmpty() ? "any" : String.join(", ", added)));
    }

    private void properties(String where, Node old, Node now) {
        var before = propertiesOf(old);
        var after = propertiesOf(now);
        before.forEach((name, property) -> {
            var same = after.get(name);
            if (same == null) findings.accept(where + "." + name + ": is gone");
            else compare(where + "." + name, property, same);
        });
        var required = direction == Direction.TAKEN
                ? without(requiredOf(now), requiredOf(old))
                : without(requiredOf(old), requiredOf(now));
        for (var name : required) {
            if (direction == Direction.TAKEN) findings.accept(where + "." + name + ": is required now");
            else if (after.containsKey(name)) findings.accept(where + "." + name + ": may be missing now");
        }
    }

    private void variants(String where, List<Node> old, List<Node> now) {
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) compare(where, old.get(i), now.get(i));
        if (direction == Direction.TAKEN && now.size() < old.size())
            findings.accept(where + ": a variant is no longer taken");
        if (direction == Direction.ANSWERED && now.size() > old.size())
            findings.accept(where + ": a variant is answered now");
    }

    private static Map<String, Node> propertiesOf(Node schema) {
        var properties = new LinkedHashMap<>(schema.get("properties").children());
        for (var part : schema.get("allOf").items()) properties.putAll(propertiesOf(part));
        return properties;
    }

    private static Set<String> requiredOf(Node schema) {
        var required = new LinkedHashSet<>(schema.get("required").words());
        for (var part : schema.get("allOf").items()) required.addAll(requiredOf(part));
        return required;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
