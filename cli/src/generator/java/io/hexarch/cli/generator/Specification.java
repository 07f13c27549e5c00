package io.hexarch.cli.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the generator reads of an OpenAPI 3.1 document.
 *
 * @param schemas by name: those that calls and answers are made of, and the problem
 * @param sent names of those that requests carry
 * @param operationsByTag what the client can call
 */
record Specification(Map<String, Node> schemas, Set<String> sent, Map<String, List<Operation>> operationsByTag) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    static Specification read(Path file) throws IOException {
        var root = new Node(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        var byTag = new TreeMap<String, List<Operation>>();
        root.at("paths").members().forEach((path, item) -> METHODS.forEach(method -> item.find(method)
                .map(operation -> Operation.of(root, path, method, item, operation))
                .filter(Operation::answersJson)
                .ifPresent(operation -> byTag.computeIfAbsent(operation.tag(), _ -> new ArrayList<>())
                        .add(operation))));
        var operations = byTag.values().stream().flatMap(List::stream).toList();
        var all = root.at("components").at("schemas").members();
        var sent = named(all, operations.stream().map(Operation::body).flatMap(Optional::stream));
        var answered = named(all, operations.stream().map(Operation::answer).flatMap(Optional::stream));
        var schemas = new TreeMap<>(all);
        schemas.keySet().removeIf(name -> !sent.contains(name) && !answered.contains(name) && !isProblem(name));
        return new Specification(schemas, sent, byTag);
    }

    private static boolean isProblem(String name) {
        return name.equals("Problem") || name.equals("FieldProblem");
    }

    /** Names of all schemas that can be reached from some. */
    private static Set<String> named(Map<String, Node> all, Stream<Node> from) {
        var names = new TreeSet<String>();
        from.forEach(node -> follow(node, all, names));
        return names;
    }

    private static void follow(Node node, Map<String, Node> all, Set<String> names) {
        node.text("$ref").map(reference -> reference.substring(reference.lastIndexOf('/') + 1)).ifPresent(name -> {
            if (names.add(name)) follow(new Node(all).at(name), all, names);
        });
        node.members().values().forEach(member -> follow(member, all, names));
        node.items().forEach(item -> follow(item, all, names));
    }
}
