package io.hexarch.server.contract;

import static io.hexarch.server.contract.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.method.HandlerMethod;

/**
 * The REST API's description as the running server has it. Paths, parameters, bodies, schemas and ids of operations are the code's; the
 * prose (summaries, descriptions, formats that Java has no type for) is carried over from the description that there is.
 */
final class Contract {

    /** Said by people, and kept where the code says nothing of it. */
    private static final Set<String> PROSE = Set.of(
            "summary",
            "description",
            "tags",
            "security",
            "format",
            "writeOnly",
            "readOnly",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "default",
            "enum",
            "example",
            "examples",
            "pattern",
            "const");

    /** These win over what the code would say. */
    private static final Set<String> PEOPLES =
            Set.of("summary", "description", "tags", "security", "minimum", "maximum");

    private final Map<String, Object> before;
    private final Examples examples;
    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new LinkedHashMap<>();

    /** @param before the description that there is */
    Contract(Map<String, Object> before, Examples examples) {
        this.before = before;
        this.examples = examples;
    }

    void add(String verb, String pattern, HandlerMethod handler) {
        var method = verb.toLowerCase(Locale.ROOT);
        var known = at(at(at(at(before, "paths"), pattern), method), "responses");
        var operation = new Operations(schemas).of(verb, handler, known);
        examples.into(verb + " " + pattern, operation);
        paths.computeIfAbsent(pattern, _ -> new LinkedHashMap<>()).put(method, operation);
    }

    /** The whole description, with what nobody names any more left out. */
    Map<String, Object> document() {
        var said = at(at(before, "components"), "schemas");
        var paths = merged(at(before, "paths"), inOrder(at(before, "paths")));
        var all = new TreeMap<String, Object>(schemas.components());
        // What streams carry, and what problems are, no signature tells.
        said.forEach(all::putIfAbsent);
        var named = new TreeMap<String, Object>();
        List.of("LiveEvent", "Problem").forEach(name -> follow(name, said, named));
        References.in(paths).forEach(name -> follow(name, merged(said, all), named));
        var components = new LinkedHashMap<>(at(before, "components"));
        components.put("schemas", named);
        examples.intoProblem(components);
        var document = new LinkedHashMap<>(before);
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    private static void follow(String name, Map<String, Object> from, Map<String, Object> named) {
        if (named.containsKey(name) || !from.containsKey(name)) return;
        named.put(name, from.get(name));
        References.in(from.get(name)).forEach(next -> follow(next, from, named));
    }

    /** First as they stood, then what is new. */
    private Map<String, Object> inOrder(Map<String, Object> before) {
        var ordered = new LinkedHashMap<String, Object>();
        for (var path : before.keySet()) {
            var methods = new LinkedHashMap<String, Object>();
            var present = paths.getOrDefault(path, Map.of());
            at(before, path).keySet().stream()
                    .filter(present::containsKey)
                    .forEach(method -> methods.put(method, present.get(method)));
            present.forEach(methods::putIfAbsent);
            if (!methods.isEmpty()) ordered.put(path, methods);
        }
        paths.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static Map<String, Object> merged(Map<String, Object> before, Map<String, Object> now) {
        var result = new LinkedHashMap<String, Object>();
        var order = new LinkedHashSet<>(before.keySet());
        order.addAll(now.keySet());
        for (var key : order) {
            if (now.containsKey(key)) result.put(key, mergedValue(key, before, now.get(key)));
            else if (PROSE.contains(key) && !(before.get(key) instanceof Map)) result.put(key, before.get(key));
        }
        return result;
    }

    private static Object mergedValue(String key, Map<String, Object> before, Object now) {
        var past = before.get(key);
        if (key.equals("example")) return now;
        if (past != null && PEOPLES.contains(key) && !(past instanceof Map)) return past;
        if (past instanceof Map && now instanceof Map) return merged(Trees.map(past), Trees.map(now));
        if (past instanceof List<?> many && now instanceof List<?> list) return mergedList(many, list);
        return now;
    }

    /** Parameters keep their prose, by their name. */
    private static Object mergedList(List<?> before, List<?> now) {
        return now.stream()
                .map(item -> item instanceof Map
                        ? before.stream()
                                .filter(past -> past instanceof Map && same(Trees.map(past), Trees.map(item)))
                                .findFirst()
                                .<Object>map(past -> merged(Trees.map(past), Trees.map(item)))
                                .orElse(item)
                        : item)
                .toList();
    }

    private static boolean same(Map<String, Object> one, Map<String, Object> other) {
        return one.containsKey("name") && one.get("name").equals(other.get("name"));
    }

    private static Map<String, Object> at(Map<String, Object> map, String key) {
        return map.get(key) instanceof Map<?, ?> inner ? Trees.map(inner) : ordered();
    }
}
