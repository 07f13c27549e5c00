package io.hexarch.cli.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in a YAML document, read with the courage of a build step: what is missing is an exception that names it. */
record Node(@Nullable Object value) {

    Node at(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + value));
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(members().get(name)).filter(member -> member.value() != null);
    }

    String text() {
        if (value == null) throw new IllegalArgumentException("null where a text was expected");
        return value.toString();
    }

    Optional<String> text(String name) {
        return find(name).map(Node::text);
    }

    List<Node> items() {
        return value instanceof List<?> list ? list.stream().map(Node::of).toList() : List.of();
    }

    Map<String, Node> members() {
        var members = new LinkedHashMap<String, Node>();
        if (value instanceof Map<?, ?> map) map.forEach((key, member) -> members.put(String.valueOf(key), member instanceof Node node ? node : of(member)));
        return members;
    }

    /** The node itself, or what its {@code $ref} points to. */
    Node resolvedIn(Node root) {
        var reference = text("$ref");
        if (reference.isEmpty()) return this;
        var place = root;
        for (var step : reference.get().substring("#/".length()).split("/")) place = place.at(step);
        return place;
    }

    private static Node of(@Nullable Object value) {
        return new Node(value);
    }
}
