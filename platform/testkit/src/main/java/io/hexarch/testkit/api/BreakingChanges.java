package io.hexarch.testkit.api;

import io.hexarch.testkit.api.SchemaComparison.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a client of an older API relied on and does not find in a newer one. What is only new is not told. */
public final class BreakingChanges {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");

    private final List<String> findings = new ArrayList<>();

    private BreakingChanges() {}

    /** @param arguments the older description and the newer one; ends with 1 when something breaks, one line for each */
    public static void main(String[] arguments) throws IOException {
        var findings = between(Files.readString(Path.of(arguments[0])), Files.readString(Path.of(arguments[1])));
        findings.forEach(System.out::println);
        if (!findings.isEmpty()) System.exit(1);
    }

    /** Both in YAML or JSON. */
    public static List<String> between(String old, String now) {
        var changes = new BreakingChanges();
        changes.compare(operations(old), operations(now));
        return changes.findings.stream().distinct().toList();
    }

    private record Operation(Node path, Node operation) {

        /** Those of the path hold for each of its operations. */
        Map<String, Node> parameters() {
            var parameters = new LinkedHashMap<String, Node>();
            for (var holder : List.of(path, operation))
                for (var parameter : holder.get("parameters").items())
                    parameters.put(
                            parameter.get("in").text() + " parameter "
                                    + parameter.get("name").text(),
                            parameter);
            return parameters;
        }
    }

    private static Map<String, Operation> operations(String description) {
        Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(description);
        var operations = new LinkedHashMap<String, Operation>();
        Node.of(root)
                .get("paths")
                .children()
                .forEach((path, item) -> item.children().forEach((method, operation) -> {
                    if (METHODS.contains(method))
                        operations.put(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path, new Operation(item, operation));
                }));
        return operations;
    }

    private void compare(Map<String, Operation> old, Map<String, Operation> now) {
        old.forEach((name, operation) -> {
            var same = now.get(name);
            if (same == null) findings.add(name + ": is gone");
            else compare(name, operation, same);
        });
    }

    private void compare(String name, Operation old, Operation now) {
        parameters(name, old.parameters(), now.parameters());
        body(name, old.operation().get("requestBody"), now.operation().get("requestBody"));
        responses(
                name,
                old.operation().get("responses").children(),
                now.operation().get("responses").children());
    }

    private void parameters(String name, Map<String, Node> old, Map<String, Node> now) {
        old.forEach((parameter, before) -> {
            var after = now.get(parameter);
            if (after == null) findings.add(name + ": " + parameter + " is gone");
            else taken().compare(name + ": " + parameter, before.get("schema"), after.get("schema"));
        });
        now.forEach((parameter, after) -> {
            var before = old.get(parameter);
            boolean optional = before == null || !before.get("required").isTrue();
            if (optional && after.get("required").isTrue()) findings.add(name + ": " + parameter + " is required now");
        });
    }

    private void body(String name, Node old, Node now) {
        if (!old.get("required").isTrue() && now.get("required").isTrue())
            findings.add(name + ": a body is required now");
        content(name + ": body", old, now, Direction.TAKEN);
    }

    private void responses(String name, Map<String, Node> old, Map<String, Node> now) {
        old.forEach((status, before) -> {
            if (!status.startsWith("2")) return;
            var after = now.get(status);
            if (after == null) findings.add(name + ": does not answer " + status + " any more");
            else content(name + ": " + status, before, after, Direction.ANSWERED);
        });
    }

    private void content(String where, Node old, Node now, Direction direction) {
        var after = now.get("content").children();
        old.get("content").children().forEach((type, before) -> {
            var same = after.get(type);
            if (same == null) findings.add(where + ": " + type + " is gone");
            else
                new SchemaComparison(direction, findings::add).compare(where, before.get("schema"), same.get("schema"));
        });
    }

    private SchemaComparison taken() {
        return new SchemaComparison(Direction.TAKEN, findings::add);
    }
}
