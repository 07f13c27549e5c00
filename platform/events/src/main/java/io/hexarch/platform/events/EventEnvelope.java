package io.hexarch.platform.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/**
 * An event as it stands in the log.
 *
 * @param payload the event's own fields as a JSON object
 * @param actor kind and id of who did it, as a JSON object
 * @param trace the W3C trace id of the request it came from
 */
public record EventEnvelope(
        EventPosition id,
        String type,
        int version,
        OrganizationId organization,
        Scope scope,
        String resource,
        @JsonRawValue String payload,
        @JsonRawValue String actor,
        Instant at,
        Optional<String> trace) {}
