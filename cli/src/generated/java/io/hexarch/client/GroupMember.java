// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * GroupMember.
 */
public record GroupMember(
        String member,
        @Nullable String name,
        Instant since) {

    public static GroupMember of(Json json) {
        return new GroupMember(
                json.at("member").text(),
                json.optional("name", Json::text),
                json.at("since").instant());
    }
}
