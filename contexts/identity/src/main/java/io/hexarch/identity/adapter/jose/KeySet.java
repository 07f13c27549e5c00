package io.hexarch.identity.adapter.jose;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import io.hexarch.identity.application.port.SigningKeys;
import io.hexarch.identity.domain.SigningKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The public halves of the signing keys, as others fetch them. */
public final class KeySet {

    private final SigningKeys keys;
    private final Clock clock;

    public KeySet(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A JWK set (RFC 7517, 5). */
    public Map<String, Object> published() {
        List<JWK> published =
                keys.ring().published(clock.instant()).stream().map(KeySet::jwk).toList();
        return new JWKSet(published).toJSONObject(true);
    }

    private static JWK jwk(SigningKey key) {
        return new ECKey.Builder(Curve.P_256, key.publicKey())
                .keyID(key.id())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .build();
    }
}
