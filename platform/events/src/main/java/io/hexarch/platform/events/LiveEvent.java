package io.hexarch.platform.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.hexarch.kernel.access.Scope;
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
        return new EventScope(scope.kind().name().toLowerCase(Locale.ROOT), scope.text());
    }
}
