package io.hexarch.cli.generator;

import java.util.List;
import java.util.Optional;

/**
 * How a schema appears in Java. Enumerations stay texts: a server that is one version ahead may know one more value, and a client must go on
 * showing it.
 */
sealed interface JavaType {

    record Plain(Kind kind) implements JavaType {}

    record Named(String schema) implements JavaType {}

    record ListOf(JavaType element) implements JavaType {}

    record MapOf(JavaType value) implements JavaType {}

    /** Whatever JSON there is. */
    record Any() implements JavaType {}

    enum Kind {
        TEXT("String", "text", "new Json.Text(%s)"),
        INSTANT("Instant", "instant", "new Json.Text(%s.toString())"),
        FLAG("Boolean", "flag", "new Json.Flag(%s)"),
        INTEGER("Integer", "integer", ""),
        LONG("Long", "whole", "");

        final String java;
        final String reading;
        final String writing;

        String primitive() {
            return switch (this) {
                case FLAG -> "boolean";
                case INTEGER -> "int";
                case LONG -> "long";
                case TEXT, INSTANT -> java;
            };
        }

        Kind(String java, String reading, String writing) {
            this.java = java;
            this.reading = reading;
            this.writing = writing;
        }
    }

    static JavaType of(Node schema) {
        var reference = schema.text("$ref").or(() -> alternatives(schema).flatMap(a -> a.text("$ref")));
        if (reference.isPresent()) return new Named(reference.get().substring(reference.get().lastIndexOf('/') + 1));
        return switch (typeOf(schema)) {
            case "string" ->
                new Plain(schema.text("format").equals(Optional.of("date-time")) ? Kind.INSTANT : Kind.TEXT);
            case "boolean" -> new Plain(Kind.FLAG);
            case "integer" -> new Plain(schema.text("format").equals(Optional.of("int64")) ? Kind.LONG : Kind.INTEGER);
            case "array" -> new ListOf(of(schema.at("items")));
            case "object" ->
                schema.find("additionalProperties")
                        .filter(values -> values.find("type").isPresent())
                        .<JavaType>map(values -> new MapOf(of(values)))
                        .orElseGet(Any::new);
            case String other -> throw new IllegalArgumentException("no Java for type " + other + " in " + schema);
        };
    }

    /** Whether null may stand in its place. */
    static boolean nullable(Node schema) {
        return schema.find("type").map(Node::items).orElse(List.of()).stream().anyMatch(t -> t.text().equals("null"))
                || Optional.of(schema).flatMap(s -> s.find("anyOf").or(() -> s.find("oneOf"))).stream()
                        .flatMap(any -> any.items().stream())
                        .anyMatch(a -> a.text("type").equals(Optional.of("null")));
    }

    private static Optional<Node> alternatives(Node schema) {
        return schema.find("anyOf").or(() -> schema.find("oneOf")).or(() -> schema.find("allOf")).flatMap(any ->
                any.items().stream().filter(a -> a.find("$ref").isPresent()).findFirst());
    }

    private static String typeOf(Node schema) {
        var type = schema.find("type").orElse(new Node("object"));
        return type.items().stream()
                .map(Node::text)
                .filter(name -> !name.equals("null"))
                .findFirst()
                .orElseGet(type::text);
    }

    /** The type as it is written; {@code primitive} where no null is possible. */
    default String java(boolean primitive) {
        return switch (this) {
            case Plain(var kind) -> primitive ? kind.primitive() : kind.java;
            case Named(var schema) -> schema;
            case ListOf(var element) -> "List<" + element.java(false) + ">";
            case MapOf(var value) -> "Map<String, " + value.java(false) + ">";
            case Any any -> "Json";
        };
    }

    /** A function from Json to the type. */
    default String reading() {
        return switch (this) {
            case Plain(var kind) -> "Json::" + kind.reading;
            case Named(var schema) -> schema + "::of";
            case ListOf(var element) -> "json -> json.list(" + element.reading() + ")";
            case MapOf(var value) -> "json -> json.map(" + value.reading() + ")";
            case Any any -> "json -> json";
        };
    }

    /** The type read from an expression that is a Json. */
    default String readFrom(String expression) {
        return switch (this) {
            case Plain(var kind) -> expression + "." + kind.reading + "()";
            case Named(var schema) -> schema + ".of(" + expression + ")";
            case ListOf(var element) -> expression + ".list(" + element.reading() + ")";
            case MapOf(var value) -> expression + ".map(" + value.reading() + ")";
            case Any any -> expression;
        };
    }

    /** A call on {@code JsonMembers} that adds a member of this type. */
    default String adding(String name) {
        return switch (this) {
            case Plain plain -> ".with(\"%1$s\", %1$s)".formatted(name);
            case Any any -> ".with(\"%1$s\", %1$s)".formatted(name);
            case Named(var schema) -> ".with(\"%1$s\", %1$s, %2$s::toJson)".formatted(name, schema);
            case ListOf(var element) -> ".withList(\"%1$s\", %1$s, %2$s)".formatted(name, element.writing());
            case MapOf(var value) -> ".withMap(\"%1$s\", %1$s, %2$s)".formatted(name, value.writing());
        };
    }

    private String writing() {
        return switch (this) {
            case Plain(var kind) -> "value -> " + kind.writing.formatted("value");
            case Named(var schema) -> schema + "::toJson";
            case ListOf list -> throw new IllegalArgumentException("no list of lists");
            case MapOf map -> throw new IllegalArgumentException("no list of maps");
            case Any any -> "value -> value";
        };
    }
}
