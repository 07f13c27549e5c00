package io.hexarch.identity;

import java.time.Duration;
import java.util.Map;

/** Issues every token that Hexarch signs: ES256 (RFC 7518), with {@code kid}, against the published key set. */
public interface TokenMinter {

    /** Adds {@code iss}, {@code sub}, {@code aud}, {@code iat}, {@code exp} and {@code jti} to the claims, and signs. */
    MintedToken mint(Order order);

    /**
     * What a token should say.
     *
     * @param type the {@code typ} of its header, for example {@code at+jwt} (RFC 9068)
     * @param subject whom it is about, as a TypeID
     * @param audience who should accept it
     * @param lifetime at most 24 hours, less than {@code KeyRing.REMEMBERED}
     * @param claims more claims of plain values
     */
    record Order(String type, String subject, String audience, Duration lifetime, Map<String, Object> claims) {

        private static final Duration LONGEST = Duration.ofHours(24);

        public Order {
            if (lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(LONGEST) > 0)
                throw new IllegalArgumentException("a token lives between a moment and 24 hours, not " + lifetime);
            claims = Map.copyOf(claims);
        }
    }
}
