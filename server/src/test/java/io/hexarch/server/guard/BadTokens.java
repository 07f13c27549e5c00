package io.hexarch.server.guard;

import io.hexarch.identity.TokenMinter;
import io.hexarch.platform.web.test.ApiRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens that open nothing.
 *
 * @param expired ours, and over
 * @param forged right in all but the signature
 */
public record BadTokens(String expired, String forged, String garbage) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MINTED = List.of("iss", "sub", "aud", "iat", "exp", "jti");

    /** Made from a good one. */
    public static BadTokens of(String good, TokenMinter minter, Supplier<ApiRequest> requests) {
        var parts = good.split("\\.");
        var claims = read(parts[1]);
        var audience = claims.at("/aud").isArray() ? claims.at("/aud/0") : claims.at("/aud");
        var order = new TokenMinter.Order(
                read(parts[0]).at("/typ").asString(),
                claims.at("/sub").asString(),
                audience.asString(),
                Duration.ofSeconds(1),
                others(claims));
        var expired = minter.mint(order).value();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> requests.get()
                        .header("Authorization", "Bearer " + expired)
                        .get("/api/v1/me")
                        .text()
                        .contains("token-expired"));
        var signature = new StringBuilder(parts[2]).reverse();
        return new BadTokens(expired, parts[0] + "." + parts[1] + "." + signature, "hxk_nonsense");
    }

    private static Map<String, Object> others(JsonNode claims) {
        var others = new HashMap<String, Object>();
        claims.properties().stream()
                .filter(claim -> !MINTED.contains(claim.getKey()))
                .forEach(claim -> others.put(claim.getKey(), JSON.treeToValue(claim.getValue(), Object.class)));
        return others;
    }

    private static JsonNode read(String part) {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }
}
