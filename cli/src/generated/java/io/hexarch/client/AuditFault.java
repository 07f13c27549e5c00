// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a chain; position is the link at which it shows, null when it shows at the end only.
 *
 * @param kind One of: recordChanged, recordRemoved, recordAdded, linkChanged, linkRemoved, linkAdded, checkpointRemoved, checkpointForged, endMoved, olderDatabase, sealingLate
 */
public record AuditFault(
        String kind,
        @Nullable Long position,
        @Nullable String record,
        String detail) {

    public static AuditFault of(Json json) {
        return new AuditFault(
                json.at("kind").text(),
                json.optional("position", Json::whole),
                json.optional("record", Json::text),
                json.at("detail").text());
    }
}
