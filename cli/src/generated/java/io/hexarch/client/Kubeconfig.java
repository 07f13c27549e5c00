// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Kubeconfig.
 *
 * @param kubeconfig YAML.
 * @param expiresAt When its token ends; null for one that fetches its own.
 */
public record Kubeconfig(
        String kubeconfig,
        @Nullable Instant expiresAt) {

    public static Kubeconfig of(Json json) {
        return new Kubeconfig(
                json.at("kubeconfig").text(),
                json.optional("expiresAt", Json::instant));
    }
}
