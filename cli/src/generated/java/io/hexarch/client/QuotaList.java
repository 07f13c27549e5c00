// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * QuotaList.
 */
public record QuotaList(
        List<QuotaUsage> items) {

    public static QuotaList of(Json json) {
        return new QuotaList(
                json.at("items").list(QuotaUsage::of));
    }
}
