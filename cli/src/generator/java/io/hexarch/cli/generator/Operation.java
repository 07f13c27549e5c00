package io.hexarch.cli.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One operation: a method on a path.
 *
 * @param parameters what a caller gives by name; what every call may carry (paging, waiting, keys) is the transport's
 * @param answer schema of the first 2xx answer with JSON; empty: it has no content
 * @param media of the answer; empty: it has none
 */
record Operation(
        String name,
        String tag,
        String summary,
        String method,
        String path,
        List<Parameter> parameters,
        Optional<Node> body,
        boolean mergePatch,
        Optional<Node> answer,
        Optional<String> media) {

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String name, String in, boolean required, Node schema) {}

    private static final Set<String> OF_EVERY_CALL =
            Set.of("limit", "cursor", "wait", "Idempotency-Key", "If-None-Match", "Last-Event-ID");
    private static final Set<String> READ = Set.of("application/json", "application/x-ndjson", "application/zip");

    static Operation of(Node root, String path, String method, Node item, Node operation) {
        var parameters = Stream.concat(parametersOf(item), parametersOf(operation))
                .map(parameter -> parameter.resolvedIn(root))
                .filter(parameter -> !OF_EVERY_CALL.contains(parameter.at("name").text()))
                .map(parameter -> new Parameter(
                        parameter.at("name").text(),
                        parameter.at("in").text(),
                        parameter.text("required").equals(Optional.of("true")),
                        parameter.at("schema")))
                .filter(parameter -> !parameter.in().equals("cookie"))
                .toList();
        var content = operation.find("requestBody").map(body -> body.resolvedIn(root).at("content"));
        var answer = successOf(operation).map(response -> response.resolvedIn(root)).flatMap(r -> r.find("content"));
        var media = answer.flatMap(Operation::mediaOf);
        return new Operation(
                operation.at("operationId").text(),
                operation.at("tags").items().getFirst().text(),
                operation.text("summary").orElse(""),
                method,
                path,
                sorted(parameters),
                content.map(c -> c.members().values().iterator().next().at("schema")),
                content.filter(c -> c.find("application/merge-patch+json").isPresent()).isPresent(),
                answer.flatMap(c -> media.map(m -> c.at(m).at("schema"))),
                media);
    }

    boolean answersJson() {
        return media.isEmpty() || READ.contains(media.get());
    }

    private static Stream<Node> parametersOf(Node place) {
        return place.find("parameters").stream().flatMap(list -> list.items().stream());
    }

    private static Optional<Node> successOf(Node operation) {
        return operation.at("responses").members().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .findFirst()
                .map(java.util.Map.Entry::getValue);
    }

    private static Optional<String> mediaOf(Node content) {
        var medias = content.members().keySet();
        return READ.stream().filter(medias::contains).findFirst().or(() -> medias.stream().findFirst());
    }

    /** In the order of a call: path, what is required, what is not. */
    private static List<Parameter> sorted(List<Parameter> parameters) {
        var sorted = new ArrayList<Parameter>();
        parameters.stream().filter(p -> p.in().equals("path")).forEach(sorted::add);
        parameters.stream().filter(p -> !p.in().equals("path") && p.required()).forEach(sorted::add);
        parameters.stream().filter(p -> !p.in().equals("path") && !p.required()).forEach(sorted::add);
        return List.copyOf(sorted);
    }
}
