package io.hexarch.cli.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A schema as a record that reads itself from JSON, and writes itself where a request carries it. */
record SchemaSource(String name, Node schema, boolean sent) {

    private record Property(String name, String identifier, JavaType type, boolean nullable, Node schema) {}

    String text() {
        var properties = properties();
        var source = new StringBuilder(GenerateClient.NOTICE).append("package io.hexarch.client;\n\n");
        imports(properties).forEach(type -> source.append("import ").append(type).append(";\n"));
        source.append("\n/**\n * ").append(Words.doc(schema.text("description").orElse(name + "."))).append('\n');
        var described = properties.stream().filter(p -> !sentence(p).isEmpty()).toList();
        if (!described.isEmpty()) source.append(" *\n");
        described.forEach(p -> source.append(" * @param %s %s\n".formatted(p.identifier(), sentence(p))));
        source.append(" */\npublic record ").append(name).append('(');
        source.append(properties.stream()
                .map(p -> "\n        " + (p.nullable() ? "@Nullable " : "") + p.type().java(!p.nullable()) + " "
                        + p.identifier())
                .collect(Collectors.joining(",")));
        source.append(") {\n");
        source.append(reading(properties)).append(sent ? writing(properties) : "").append("}\n");
        return source.toString();
    }

    private List<Property> properties() {
        var required = schema.find("required").map(Node::items).orElse(List.of()).stream().map(Node::text).collect(Collectors.toSet());
        var properties = new ArrayList<Property>();
        schema.find("properties").map(Node::members).orElse(Map.of()).forEach((property, node) -> properties.add(new Property(
                property,
                Words.identifier(property),
                JavaType.of(node),
                !required.contains(property) || JavaType.nullable(node),
                node)));
        return properties;
    }

    private String reading(List<Property> properties) {
        return "\n    public static %1$s of(Json json) {\n        return new %1$s(%2$s);\n    }\n".formatted(name, properties.stream()
                .map(p -> "\n                " + (p.nullable()
                        ? "json.optional(\"%s\", %s)".formatted(p.name(), p.type().reading().replace("json ->", "found ->").replace("-> json", "-> found"))
                        : p.type().readFrom("json.at(\"" + p.name() + "\")")))
                .collect(Collectors.joining(",")));
    }

    private String writing(List<Property> properties) {
        return "\n    public Json toJson() {\n        return new JsonMembers()%s\n                .done();\n    }\n".formatted(properties.stream()
                .map(p -> "\n                " + p.type().adding(p.identifier()).replaceFirst("\"[^\"]+\"", "\"" + p.name() + "\""))
                .collect(Collectors.joining()));
    }

    /** The description, and for an enumeration its values: what a reader may meet. */
    private static String sentence(Property property) {
        var values = property.schema().find("enum").map(Node::items).orElse(List.of()).stream()
                .filter(value -> value.value() != null)
                .map(Node::text)
                .collect(Collectors.joining(", "));
        var description = property.schema().text("description").map(Words::doc).orElse("");
        return values.isEmpty() ? description : (description + " One of: " + values).strip();
    }

    private Set<String> imports(List<Property> properties) {
        var imports = new TreeSet<>(Set.of("io.hexarch.cli.json.Json"));
        if (sent) imports.add("io.hexarch.cli.json.JsonMembers");
        var types = properties.stream().map(p -> p.type().java(false)).collect(Collectors.joining(" "));
        if (types.contains("List<")) imports.add("java.util.List");
        if (types.contains("Map<")) imports.add("java.util.Map");
        if (types.contains("Instant")) imports.add("java.time.Instant");
        if (properties.stream().anyMatch(Property::nullable)) imports.add("org.jspecify.annotations.Nullable");
        return imports;
    }
}
