package io.hexarch.identity.adapter.jose;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.hexarch.identity.application.AccessTokens;
import io.hexarch.identity.application.port.AccessTokenReader;
import io.hexarch.identity.application.port.SigningKeys;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads access tokens with Nimbus JOSE. What was verified is remembered until it expires: a signature costs more than all the rest of
 * a request's authentication.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9068">RFC 9068, JWT profile for access tokens</a>
 */
public final class JoseReader implements AccessTokenReader {

    private static final int TOKENS = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final SigningKeys keys;
    private final Supplier<URI> issuer;
    private final Clock clock;
    private final Cache<String, Claims> verified = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfterWrite(REMEMBERED)
            .build();

    public JoseReader(SigningKeys keys, Supplier<URI> issuer, Clock clock) {
        this.keys = keys;
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public Reading read(String token) {
        var known = verified.getIfPresent(token);
        if (known != null) return inTime(known);
        return verify(token).map(this::inTime).orElseGet(Reading.Garbage::new);
    }

    private Reading inTime(Claims claims) {
        return clock.instant().isBefore(claims.expiresAt()) ? new Reading.Good(claims) : new Reading.Expired();
    }

    private Optional<Claims> verify(String text) {
        try {
            var token = SignedJWT.parse(text);
            if (!signedByUs(token)) return Optional.empty();
            var claims = claims(token.getJWTClaimsSet());
            claims.ifPresent(good -> verified.put(text, good));
            return claims;
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean signedByUs(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        boolean form = JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && header.getType() != null
                && AccessTokens.TYPE.equals(header.getType().getType())
                && header.getKeyID() != null;
        if (!form) return false;
        var key = keys.ring().verifying(header.getKeyID(), clock.instant());
        return key.isPresent()
                && token.verify(new ECDSAVerifier(key.orElseThrow().publicKey()));
    }

    private Optional<Claims> claims(JWTClaimsSet set) throws ParseException {
        boolean ours = issuer.get().toString().equals(set.getIssuer())
                && List.of(AccessTokens.AUDIENCE).equals(set.getAudience());
        var subject = Optional.ofNullable(set.getSubject()).flatMap(PersonId::parse);
        var credential = credential(set);
        var expiry = Optional.ofNullable(set.getExpirationTime()).map(Date::toInstant);
        if (!ours || subject.isEmpty() || credential.isEmpty() || expiry.isEmpty()) return Optional.empty();
        return Optional.of(new Claims(
                subject.orElseThrow(),
                credential.orElseThrow(),
                Optional.ofNullable(set.getStringClaim(AccessTokens.ORGANIZATION))
                        .flatMap(OrganizationId::parse),
                Optional.ofNullable(set.getStringClaim(AccessTokens.FINGERPRINT))
                        .map(SecretHash::new),
                expiry.orElseThrow()));
    }

    private static Optional<Credential> credential(JWTClaimsSet set) throws ParseException {
        var limits = Optional.ofNullable(set.getStringClaim(AccessTokens.SCOPE)).map(text -> Set.of(text.split(" ")));
        var place = Optional.ofNullable(set.getStringClaim(AccessTokens.WITHIN));
        var within = place.flatMap(Scope::parse);
        // A limit that cannot be read is no reason to open everything.
        if (place.isPresent() && within.isEmpty()) return Optional.empty();
        Optional<Credential> session = Optional.ofNullable(set.getStringClaim(AccessTokens.SESSION))
                .flatMap(SessionId::parse)
                .map(id -> new Credential.Session(id, limits, within));
        if (session.isPresent() || limits.isEmpty()) return session;
        return Optional.ofNullable(set.getStringClaim(AccessTokens.KEY))
                .flatMap(ApiKeyId::parse)
                .map(id -> new Credential.ApiKey(id, limits, within));
    }
}
