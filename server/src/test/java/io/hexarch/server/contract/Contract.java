package io.hexarch.server.contract;

import static io.hexarch.server.contract.Schemas.ordered;

import io.hexarch.testkit.architecture.ShrinkingList;
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
    private final ShrinkingList promised;
    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new LinkedHashMap<>();

    /**
     * @param before the description that there is
     * @param promised what it says and the code does not do yet, with the reason
     */
    Contract(Map<String, Object> before, ShrinkingList promised) {
        this.before = before;
        this.promised = promised;
    }

    void add(String verb, String pattern, HandlerMethod handler) {
        var method = verb.toLowerCase(Locale.ROOT);
        var known = at(at(at(at(before, "paths"), pattern), method), "responses");
        paths.computeIfAbsent(pattern, _ -> new LinkedHashMap<>())
                .put(method, new Operations(schemas).of(verb, handler, known));
    }

    /** The whole description, with what nobody names any more left out. */
    Map<String, Object> document() {
        var said = at(at(before, "components"), "schemas");
        var paths = merged(at(before, "paths"), inOrder(at(before, "paths")));
        var all = new TreeMap<String, Object>(schemas.components());
        said.forEach((name, schema) -> keepPromises(name, Trees.map(schema), all));
        var named = new TreeMap<String, Object>();
        // What streams carry, and what problems are, no signature tells.
        List.of("LiveEvent", "Problem").forEach(name -> follow(name, said, named));
        References.in(paths).forEach(name -> follow(name, merged(said, all), named));
        var components = new LinkedHashMap<>(at(before, "components"));
        components.put("schemas", named);
        var document = new LinkedHashMap<>(before);
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    /** Names that stand on the list of promises for nothing. */
    Set<String> kept() {
        return promised.notNeeded();
    }

    private static void follow(String name, Map<String, Object> from, Map<String, Object> named) {
        if (named.containsKey(name) || !from.containsKey(name)) return;
        named.put(name, from.get(name));
        References.in(from.get(name)).forEach(next -> follow(next, from, named));
    }

    private void keepPromises(String name, Map<String, Object> said, Map<String, Object> all) {
        if (!all.containsKey(name)) {
            all.put(name, said);
            return;
        }
        var schema = Trees.map(all.get(name));
        var properties = at(schema, "properties");
        at(said, "properties").forEach((property, promise) -> {
            if (!properties.containsKey(property) && promised.excuses(name + "." + property))
                properties.put(property, promise);
        });
        if (!properties.isEmpty()) schema.put("properties", properties);
        all.put(name, schema);
    }

    /** First as they stood, then what is new. */
    private Map<String, Object> inOrder(Map<String, Object> before) {
        var ordered = new LinkedHashMap<String, Object>();
        for (var path : before.keySet()) {
            var methods = new LinkedHashMap<String, Object>();
            var present = paths.getOrDefault(path, Map.of());
            at(before, path).forEach((method, operation) -> {
                if (present.containsKey(method)) methods.put(method, present.get(method));
                else if (promised.excuses(method.toUpperCase(Locale.ROOT) + " " + path)) methods.put(method, operation);
            });
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
