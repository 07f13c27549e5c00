package io.hexarch.platform.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An event as listeners get it. */
record LiveEvent(
        String id,
        String type,
        int version,
        String organization,
        EventScope scope,
        String resource,
        @JsonRawValue String payload,
        @JsonRawValue String actor,
        Instant at,
        @Nullable String traceId) {

    /** Kind and id of the scope. */
    record EventScope(String kind, String id) {}

    static String json(EventEnvelope event) {
        return JsonMapper.shared()
                .writeValueAsString(new LiveEvent(
                        event.id().toString(),
                        event.type(),
                        event.version(),
                        event.organization().text(),
                        scope(event.scope()),
                        event.resource(),
                        event.payload(),
                        event.actor(),
                        event.at(),
                        event.trace().orElse(null)));
    }

    private static EventScope scope(Scope scope) {
        var kind = scope.kind().name().toLowerCase(Locale.ROOT);
        return switch (scope.kind()) {
            case PLATFORM -> new EventScope(kind, "");
            case PERSON -> new EventScope(kind, TypeId.format(IdPrefix.PERSON, scope.id()));
            case ORGANIZATION -> new EventScope(kind, TypeId.format(IdPrefix.ORGANIZATION, scope.id()));
            case WORKSPACE -> new EventScope(kind, TypeId.format(IdPrefix.WORKSPACE, scope.id()));
            case PROJECT -> new EventScope(kind, TypeId.format(IdPrefix.PROJECT, scope.id()));
        };
    }
}
