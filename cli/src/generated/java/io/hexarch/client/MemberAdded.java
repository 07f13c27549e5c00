// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The new member; with a one-time link if the person was not known yet.
 */
public record MemberAdded(
        Member member,
        @Nullable String signInLink) {

    public static MemberAdded of(Json json) {
        return new MemberAdded(
                Member.of(json.at("member")),
                json.optional("signInLink", Json::text));
    }
}
