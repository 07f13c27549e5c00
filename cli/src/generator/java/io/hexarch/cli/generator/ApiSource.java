package io.hexarch.cli.generator;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The operations of one tag as a class of static methods, each of which makes a call. */
record ApiSource(String tag, List<Operation> operations) {

    String className() {
        return Words.capital(Words.identifier(tag)) + "Api";
    }

    String text() {
        var methods = operations.stream().map(ApiSource::method).collect(Collectors.joining("\n"));
        var imports = new TreeSet<>(List.of("io.hexarch.cli.http.Call", "io.hexarch.cli.http.Call.Method"));
        if (methods.contains("NoContent")) imports.add("io.hexarch.cli.http.NoContent");
        if (methods.contains("@Nullable")) imports.add("org.jspecify.annotations.Nullable");
        if (methods.contains("Instant ")) imports.add("java.time.Instant");
        if (methods.contains("List<")) imports.add("java.util.List");
        if (methods.matches("(?s).*\\bJson\\b.*")) imports.add("io.hexarch.cli.json.Json");
        return GenerateClient.NOTICE + "package io.hexarch.client;\n\n"
                + imports.stream().map(type -> "import " + type + ";\n").collect(Collectors.joining())
                + "\n/** Calls of " + tag + ". */\npublic final class " + className() + " {\n\n    private " + className()
                + "() {}\n\n" + methods + "}\n";
    }

    private static String method(Operation operation) {
        var answer = operation.answer().map(JavaType::of);
        var body = operation.body().map(JavaType::of);
        var arguments = operation.parameters().stream()
                .map(p -> (p.required() ? "" : "@Nullable ") + JavaType.of(p.schema()).java(p.required()) + " " + Words.identifier(p.name()))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        body.ifPresent(type -> arguments.add(type.java(false) + " body"));
        var source = new StringBuilder("    /** " + Words.doc(operation.summary()) + ": {@code "
                + operation.method().toUpperCase(Locale.ROOT) + " " + operation.path() + "}. */\n");
        source.append("    public static Call<%s> %s(%s) {\n".formatted(
                answer.map(type -> type.java(false)).orElse("NoContent"), operation.name(), String.join(", ", arguments)));
        source.append("        return Call.of(Method.%s, %s, %s)".formatted(
                operation.method().toUpperCase(Locale.ROOT), path(operation), answer.map(JavaType::reading).orElse("_ -> NoContent.DONE")));
        operation.parameters().forEach(p -> source.append(added(p)));
        if (operation.mergePatch()) source.append("\n                .header(\"Content-Type\", \"application/merge-patch+json\")");
        operation.media().filter(media -> !media.equals("application/json")).ifPresent(media ->
                source.append("\n                .header(\"Accept\", \"%s\")".formatted(media)));
        body.ifPresent(_ -> source.append("\n                .body(body.toJson())"));
        return source.append(";\n    }\n").toString();
    }

    private static String path(Operation operation) {
        var text = "\"" + operation.path().replaceAll("\\{([^}]+)}", "\" + Call.segment($1) + \"") + "\"";
        return text.replace(" + \"\"", "");
    }

    private static String added(Operation.Parameter parameter) {
        return switch (parameter.in()) {
            case "query" -> "\n                .query(\"%s\", %s)".formatted(parameter.name(), Words.identifier(parameter.name()));
            case "header" -> "\n                .header(\"%s\", %s)".formatted(parameter.name(), Words.identifier(parameter.name()));
            case String path -> "";
        };
    }
}
