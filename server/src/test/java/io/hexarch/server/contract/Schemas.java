package io.hexarch.server.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.Subject;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.json.TypedIds;
import io.hexarch.platform.web.json.Words;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON schemas of what is read and written, by the rules that {@code StrictJson} reads and writes it. */
final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String ID = "_[0-7][0-9a-hjkmnp-tv-z]{25}$";

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(Object.class, Map.of()),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, ordered("type", "integer", "format", "int32")),
            Map.entry(Integer.class, ordered("type", "integer", "format", "int32")),
            Map.entry(long.class, ordered("type", "integer", "format", "int64")),
            Map.entry(Long.class, ordered("type", "integer", "format", "int64")),
            Map.entry(Generation.class, ordered("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(Instant.class, ordered("type", "string", "format", "date-time")),
            Map.entry(UUID.class, ordered("type", "string", "format", "uuid")),
            Map.entry(URI.class, ordered("type", "string", "format", "uri")));

    private final Map<String, Object> components = new TreeMap<>();

    /** The schemas of all records that were met, by name. */
    Map<String, Object> components() {
        return components;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) return ofGeneric(generic);
        if (type instanceof WildcardType wildcard) return of(wildcard.getUpperBounds()[0]);
        var raw = (Class<?>) type;
        if (PLAIN.containsKey(raw)) return new LinkedHashMap<>(PLAIN.get(raw));
        if (TypedIds.isId(raw)) return ordered("type", "string", "pattern", "^" + prefixes(raw) + ID);
        if (raw == TypedId.class) return ordered("type", "string");
        if (raw.isEnum()) return ordered("type", "string", "enum", words(raw));
        if (raw.isRecord()) return reference(SchemaNames.of(raw), () -> ofRecord(raw));
        throw new IllegalStateException("no schema for " + raw.getName() + ": answer a record, or teach Schemas");
    }

    /** An id of several kinds says its prefixes itself; each of the others is a record of one UUID. */
    private static String prefixes(Class<?> id) {
        if (id == Subject.class) return "(person|group|svc)";
        if (id == ScopeId.class) return "(org|ws|proj)";
        try {
            return ((TypedId) id.getConstructor(UUID.class).newInstance(new UUID(0, 0)))
                    .prefix()
                    .text();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(id.getName() + " is no record of one UUID", e);
        }
    }

    private Map<String, Object> ofGeneric(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Page.class) return page((Class<?>) arguments[0]);
        if (raw == Patch.class) return of(arguments[0]);
        if (raw == Optional.class) return nullable(of(arguments[0]));
        if (Collection.class.isAssignableFrom(raw)) return ordered("type", "array", "items", of(arguments[0]));
        if (Map.class.isAssignableFrom(raw)) {
            var values = of(arguments[1]);
            return ordered("type", "object", "additionalProperties", values.isEmpty() ? true : values);
        }
        throw new IllegalStateException("no schema for " + type + ": answer a record, or teach Schemas");
    }

    private Map<String, Object> page(Class<?> item) {
        var name = "Page" + SchemaNames.of(item);
        return reference(name, () -> {
            var properties = ordered("items", ordered("type", "array", "items", of(item)));
            properties.put("nextCursor", nullable(ordered("type", "string")));
            return ordered(
                    "type",
                    "object",
                    "description",
                    "One page of " + SchemaNames.of(item)
                            + "; nextCursor leads to the next one and is null on the last.",
                    "required",
                    List.of("items", "nextCursor"),
                    "properties",
                    properties);
        });
    }

    private Map<String, Object> reference(String name, java.util.function.Supplier<Map<String, Object>> schema) {
        if (!components.containsKey(name)) {
            // Known before it is made: a record may hold itself.
            components.put(name, Map.of());
            components.put(name, schema.get());
        }
        return ordered("$ref", REFERENCE + name);
    }

    private Map<String, Object> ofRecord(Class<?> record) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : record.getRecordComponents()) {
            var name = nameOf(component);
            var schema = of(component.getGenericType());
            boolean nullable = isNullable(component.getAnnotatedType());
            if (valuesRemovable(component.getAnnotatedType()))
                schema.computeIfPresent("additionalProperties", (_, values) -> nullable(Trees.map(values)));
            properties.put(name, nullable || removable(component.getAnnotatedType()) ? nullable(schema) : schema);
            var optional = component.getType() == Patch.class || component.getType() == Optional.class;
            if (!nullable && !optional) required.add(name);
        }
        var schema = ordered("type", "object");
        if (!required.isEmpty()) schema.put("required", required);
        schema.put("properties", properties);
        return schema;
    }

    private static String nameOf(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null ? component.getName() : given.value();
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Whether a patch may say null. */
    private static boolean removable(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                && generic.getRawType() == Patch.class
                && type instanceof AnnotatedParameterizedType annotated
                && isNullable(annotated.getAnnotatedActualTypeArguments()[0]);
    }

    /** Whether a patch may say null of what is inside of a map. */
    private static boolean valuesRemovable(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType patch)) return false;
        return patch.getAnnotatedActualTypeArguments()[0] instanceof AnnotatedParameterizedType map
                && map.getAnnotatedActualTypeArguments().length == 2
                && isNullable(map.getAnnotatedActualTypeArguments()[1]);
    }

    static Map<String, Object> nullable(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) return ordered("anyOf", List.of(schema, Map.of("type", "null")));
        if (!(schema.get("type") instanceof String type)) return schema;
        var changed = new LinkedHashMap<>(schema);
        changed.put("type", List.of(type, "null"));
        if (schema.get("enum") instanceof List<?> words) {
            var more = new ArrayList<@Nullable Object>(words);
            more.add(null);
            changed.put("enum", more);
        }
        return changed;
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Words.of((Enum<?>) constant))
                .toList();
    }

    static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
