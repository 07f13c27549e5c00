package io.hexarch.cli.json;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as text (RFC 8259). */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Reads exactly one value; whatever else is no JSON and refused with its place. */
    public static Json parse(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text.getBytes(StandardCharsets.UTF_8))) {
            var token = parser.nextToken();
            if (token == null) throw new UnexpectedJson("nothing where JSON was expected");
            var value = read(parser, token);
            if (parser.nextToken() != null) throw new UnexpectedJson("more follows the end of the JSON value");
            return value;
        } catch (JacksonException e) {
            var place = e.getLocation() == null
                    ? ""
                    : ", line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new UnexpectedJson("no JSON: " + e.getOriginalMessage() + place);
        }
    }

    public static String compact(Json json) {
        return write(json, ObjectWriteContext.empty());
    }

    /** Two spaces deep, one member a line. */
    public static String pretty(Json json) {
        return write(json, new Indented());
    }

    private static Json read(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Json>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    members.put(parser.currentName(), read(parser, parser.nextToken()));
                }
                yield new Json.Members(members);
            }
            case START_ARRAY -> {
                var values = new ArrayList<Json>();
                for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    values.add(read(parser, next));
                }
                yield new Json.Items(values);
            }
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> Json.Nothing.NULL;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new UnexpectedJson("no JSON: " + token);
        };
    }

    private static String write(Json json, ObjectWriteContext how) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(how, text)) {
            write(json, generator);
        }
        return text.toString();
    }

    private static void write(Json json, JsonGenerator generator) {
        switch (json) {
            case Json.Members(var members) -> {
                generator.writeStartObject();
                members.forEach((name, value) -> {
                    generator.writeName(name);
                    write(value, generator);
                });
                generator.writeEndObject();
            }
            case Json.Items(var values) -> {
                generator.writeStartArray();
                values.forEach(value -> write(value, generator));
                generator.writeEndArray();
            }
            case Json.Text(var value) -> generator.writeString(value);
            case Json.Numeral(var value) -> generator.writeNumber(value);
            case Json.Flag(var value) -> generator.writeBoolean(value);
            case Json.Nothing nothing -> generator.writeNull();
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
    }
}
