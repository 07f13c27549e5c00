package io.hexarch.identity.adapter.web;

import io.hexarch.identity.adapter.jose.KeySet;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.PublicEndpoint;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What others need to verify our tokens.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery 1.0</a>
 */
@RestController
@RequestMapping("/.well-known")
public class DiscoveryController {

    private static final CacheControl FRESH =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final KeySet keys;
    private final HexarchUrl url;

    public DiscoveryController(KeySet keys, HexarchUrl url) {
        this.keys = keys;
        this.url = url;
    }

    @PublicEndpoint("public keys are public")
    @GetMapping("/jwks.json")
    ResponseEntity<Map<String, Object>> getJwks() {
        return ResponseEntity.ok().cacheControl(FRESH).body(keys.published());
    }

    @PublicEndpoint("where the public keys are is public")
    @GetMapping("/openid-configuration")
    ResponseEntity<Map<String, Object>> getOpenidConfiguration() {
        var issuer = url.value().toString();
        return ResponseEntity.ok()
                .cacheControl(FRESH)
                .body(Map.of(
                        "issuer", issuer,
                        "jwks_uri", issuer + "/.well-known/jwks.json",
                        "response_types_supported", List.of("code"),
                        "subject_types_supported", List.of("public"),
                        "id_token_signing_alg_values_supported", List.of("ES256")));
    }
}
