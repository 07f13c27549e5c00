package io.hexarch.audit.domain;

import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.TypedId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a record says of an event: the event's components, which are ids and plain values by contract. */
public final class EventDetails {

    /** Told by the record itself, or of no use to a reader. */
    private static final Set<String> TOLD = Set.of("organization", "id", "name", "revision", "scope");

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            if (!type.isRecord()) throw new IllegalArgumentException(type + " is an event and no record");
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private EventDetails() {}

    public static Deed.Target target(DomainEvent event) {
        var id = event.resource();
        var name = COMPONENTS.get(event.getClass()).stream()
                .filter(component -> component.getName().equals("name"))
                .findFirst()
                .map(component -> text(value(component, event)));
        return new Deed.Target(kind(id), id.text(), name);
    }

    public static Map<String, String> details(DomainEvent event) {
        var details = new TreeMap<String, String>();
        for (var component : COMPONENTS.get(event.getClass())) {
            boolean resource = event.resource().equals(value(component, event));
            if (!TOLD.contains(component.getName()) && !resource)
                details.put(component.getName(), text(value(component, event)));
        }
        return details;
    }

    /** {@code HOST_CLUSTER} is {@code hostCluster}. */
    private static String kind(TypedId id) {
        var words = id.prefix().name().toLowerCase(Locale.ROOT).split("_");
        var kind = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(word -> kind.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return kind.toString();
    }

    private static Object value(RecordComponent component, DomainEvent event) {
        try {
            var value = component.getAccessor().invoke(event);
            return value == null ? "" : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName() + " of " + event.type(), e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case TypedId id -> id.text();
            case Optional<?> perhaps -> perhaps.map(EventDetails::text).orElse("");
            case Collection<?> several ->
                several.stream().map(EventDetails::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
