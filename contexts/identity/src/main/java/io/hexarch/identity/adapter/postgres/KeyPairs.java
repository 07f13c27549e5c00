package io.hexarch.identity.adapter.postgres;

import io.hexarch.identity.domain.SigningKey;
import io.hexarch.kernel.id.Ids;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;

/** Makes pairs of keys on the curve P-256, and reads them back. */
public final class KeyPairs {

    private static final String ALGORITHM = "EC";
    private static final String CURVE = "secp256r1";

    private final Ids ids;

    public KeyPairs(Ids ids) {
        this.ids = ids;
    }

    SigningKey make(Instant now, Instant signsFrom) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec(CURVE));
            var pair = generator.generateKeyPair();
            return new SigningKey(
                    ids.next().toString(),
                    (ECPublicKey) pair.getPublic(),
                    (ECPrivateKey) pair.getPrivate(),
                    now,
                    signsFrom);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has the curve " + CURVE, e);
        }
    }

    static ECPublicKey publicKey(byte[] encoded) {
        try {
            return (ECPublicKey) KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored public key is damaged", e);
        }
    }

    static ECPrivateKey privateKey(byte[] encoded) {
        try {
            return (ECPrivateKey) KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored private key is damaged", e);
        }
    }
}
