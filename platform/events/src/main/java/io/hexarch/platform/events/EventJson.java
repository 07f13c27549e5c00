package io.hexarch.platform.events;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.TypedId;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How events are written as JSON: ids as the outside sees them, times as RFC 3339. */
final class EventJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule("ids").addSerializer(TypedId.class, new IdAsText()))
            .build();

    String payload(DomainEvent event) {
        return mapper.writeValueAsString(event);
    }

    String actor(Actor actor) {
        return mapper.writeValueAsString(
                switch (actor) {
                    case Actor.Person person ->
                        Map.of("kind", person.kind(), "id", person.person().text());
                    case Actor.ServiceAccount account ->
                        Map.of("kind", account.kind(), "id", account.account().text());
                    case Actor.SystemPart system -> Map.of("kind", system.kind(), "id", system.part());
                });
    }

    private static final class IdAsText extends StdSerializer<TypedId> {

        IdAsText() {
            super(TypedId.class);
        }

        @Override
        public void serialize(TypedId id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.text());
        }
    }
}
