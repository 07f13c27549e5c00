package io.hexarch.cli.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value. Objects keep the order of their members, so that what is printed reads as it was sent. The accessors refuse a value of
 * another shape with {@link UnexpectedJson}, which says what was found instead.
 */
public sealed interface Json {

    /** An object. */
    record Members(Map<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array. */
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Text(String value) implements Json {}

    record Numeral(BigDecimal value) implements Json {}

    record Flag(boolean value) implements Json {}

    /** The null of JSON, which is a value: in a merge patch it removes. */
    enum Nothing implements Json {
        NULL
    }

    /** The member of that name. */
    default Json at(String name) {
        var found = members().get(name);
        if (found == null) throw new UnexpectedJson("the member \"" + name + "\" is missing");
        return found;
    }

    /** The member of that name; null when it is absent or null. */
    default @Nullable Json find(String name) {
        var found = members().get(name);
        return found == Nothing.NULL ? null : found;
    }

    /** The member of that name, read; null when it is absent or null. */
    default <T> @Nullable T optional(String name, Function<Json, T> reading) {
        var found = find(name);
        return found == null ? null : reading.apply(found);
    }

    default Map<String, Json> members() {
        if (this instanceof Members(var members)) return members;
        throw UnexpectedJson.instead("an object", this);
    }

    default List<Json> items() {
        if (this instanceof Items(var values)) return values;
        throw UnexpectedJson.instead("an array", this);
    }

    default <T> List<T> list(Function<Json, T> reading) {
        return items().stream().map(reading).toList();
    }

    default <T> Map<String, T> map(Function<Json, T> reading) {
        var read = new LinkedHashMap<String, T>();
        members().forEach((name, value) -> read.put(name, reading.apply(value)));
        return Collections.unmodifiableMap(read);
    }

    default String text() {
        if (this instanceof Text(var value)) return value;
        throw UnexpectedJson.instead("a text", this);
    }

    default boolean flag() {
        if (this instanceof Flag(var value)) return value;
        throw UnexpectedJson.instead("true or false", this);
    }

    default int integer() {
        return Math.toIntExact(whole());
    }

    default long whole() {
        if (this instanceof Numeral(var value)) return value.longValueExact();
        throw UnexpectedJson.instead("a number", this);
    }

    default Instant instant() {
        try {
            return Instant.parse(text());
        } catch (DateTimeParseException e) {
            throw new UnexpectedJson("\"" + text() + "\" is no time (RFC 3339)");
        }
    }
}
