// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * QuotaUsage.
 *
 * @param name One of: workspaces, members, projects, applications, apiKeys
 */
public record QuotaUsage(
        String name,
        long used,
        long limit) {

    public static QuotaUsage of(Json json) {
        return new QuotaUsage(
                json.at("name").text(),
                json.at("used").whole(),
                json.at("limit").whole());
    }
}
