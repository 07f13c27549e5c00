package io.hexarch.identity.adapter.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.hexarch.identity.MintedToken;
import io.hexarch.identity.TokenMinter;
import io.hexarch.identity.application.port.SigningKeys;
import io.hexarch.kernel.id.Ids;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;

/** {@link TokenMinter} with Nimbus JOSE. */
public final class JoseTokens implements TokenMinter {

    private final SigningKeys keys;
    private final Supplier<URI> issuer;
    private final Ids ids;
    private final Clock clock;

    /** {@code issuer} is asked each time: a server on port 0 learns its address late. */
    public JoseTokens(SigningKeys keys, Supplier<URI> issuer, Ids ids, Clock clock) {
        this.keys = keys;
        this.issuer = issuer;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public MintedToken mint(Order order) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(order.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        var key = keys.ring()
                .signing(clock.instant())
                .orElseThrow(() -> new IllegalStateException("there is no signing key"));
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.id())
                .type(new JOSEObjectType(order.type()))
                .build();
        var claims = new JWTClaimsSet.Builder();
        order.claims().forEach(claims::claim);
        claims.issuer(issuer.get().toString())
                .subject(order.subject())
                .audience(order.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .jwtID(ids.next().toString());
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(new ECDSASigner(key.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with " + key, e);
        }
        return new MintedToken(token.serialize(), expiresAt);
    }
}
