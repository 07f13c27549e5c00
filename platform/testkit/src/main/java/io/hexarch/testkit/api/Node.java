package io.hexarch.testkit.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in an OpenAPI description, with references followed. What is not there reads as empty.
 *
 * @param root the whole description, in which references are looked up
 * @param value a map, a list, a plain value, or nothing
 */
record Node(Map<?, ?> root, @Nullable Object value) {

    static Node of(Map<?, ?> root) {
        return new Node(root, root);
    }

    Node get(String key) {
        return new Node(root, value instanceof Map<?, ?> map ? map.get(key) : null).followed();
    }

    /** Name and place of every child, in the order of the description. */
    Map<String, Node> children() {
        var children = new LinkedHashMap<String, Node>();
        if (value instanceof Map<?, ?> map)
            map.forEach((key, child) -> children.put(String.valueOf(key), new Node(root, child).followed()));
        return children;
    }

    List<Node> items() {
        var items = new ArrayList<Node>();
        if (value instanceof List<?> list) list.forEach(item -> items.add(new Node(root, item).followed()));
        return items;
    }

    /** A list of plain values, or a single one. */
    Set<String> words() {
        var words = new LinkedHashSet<String>();
        if (value instanceof List<?> list) list.forEach(word -> words.add(String.valueOf(word)));
        else if (value != null) words.add(String.valueOf(value));
        return words;
    }

    String text() {
        return value == null ? "" : String.valueOf(value);
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    boolean exists() {
        return value != null;
    }

    private Node followed() {
        if (!(value instanceof Map<?, ?> map) || !(map.get("$ref") instanceof String reference)) return this;
        @Nullable Object target = root;
        for (var step : reference.substring("#/".length()).split("/", -1)) {
            var name = step.replace("~1", "/").replace("~0", "~");
            target = target instanceof Map<?, ?> inner ? inner.get(name) : null;
        }
        if (target == null) throw new IllegalArgumentException("Nothing at the reference " + reference);
        return new Node(root, target).followed();
    }
}
