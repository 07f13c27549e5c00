package io.hexarch.server.guard;

import static java.util.Map.entry;

import io.hexarch.kernel.id.TypedId;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.json.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bodies that requests accept, made from the records that they are read into. */
public final class Samples {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("email", "somebody%d@example.com"),
            entry("image", "registry.example.com/shop/web:%d"),
            entry("cpu", "%1$.0s500m"),
            entry("memory", "%1$.0s256Mi"),
            entry("shape", "%.0ssmall"),
            entry("password", "%.0smarble otter seldom naps"),
            entry("currentPassword", "%.0smarble otter seldom naps"),
            entry("newPassword", "%.0smarble otter seldom naps"),
            entry("healthPath", "/health%d"),
            entry("allowedDomains", "sample%d.example.com"),
            entry("allowedNetworks", "%.0s127.0.0.0/8"),
            entry("role", "%.0sprojectViewer"),
            entry("permissions", "%.0sworkspace.view"));

    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    private final Function<Class<?>, String> ids;

    /** @param ids gives the id of a thing of each kind */
    public Samples(Function<Class<?>, String> ids) {
        this.ids = ids;
    }

    /** A body that is read into the type. */
    public String json(Type type) {
        return value("the body", type);
    }

    private String ofRecord(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(component ->
                        "\"" + component.getName() + "\":" + value(component.getName(), component.getGenericType()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private String value(String name, Type type) {
        if (type instanceof ParameterizedType generic) return ofGeneric(name, generic);
        var raw = (Class<?>) type;
        if (raw == String.class && name.equals("token")) return "\"" + ids.apply(LinkToken.class) + "\"";
        if (raw == String.class && name.equals("confirm")) return "\"" + ids.apply(Slug.class) + "\"";
        if (TypedId.class.isAssignableFrom(raw)) return "\"" + ids.apply(raw) + "\"";
        if (raw.isEnum()) return "\"" + Words.of((Enum<?>) raw.getEnumConstants()[0]) + "\"";
        if (raw == String.class)
            return "\"" + TEXTS.getOrDefault(name, "sample-%d").formatted(COUNT.incrementAndGet()) + "\"";
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) return "1";
        if (raw == boolean.class || raw == Boolean.class) return "true";
        if (raw == Instant.class) return "\"" + Instant.now().plusSeconds(3600) + "\"";
        if (raw.isRecord()) return ofRecord(raw);
        throw new IllegalStateException("Samples knows no " + raw.getName() + ", which " + name + " is: teach it one");
    }

    private String ofGeneric(String name, ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Patch.class || raw == Optional.class) return value(name, type.getActualTypeArguments()[0]);
        if (Collection.class.isAssignableFrom(raw)) return "[" + value(name, type.getActualTypeArguments()[0]) + "]";
        if (raw == Map.class) return "{}";
        throw new IllegalStateException("Samples knows no " + type + ", which " + name + " is: teach it one");
    }
}
