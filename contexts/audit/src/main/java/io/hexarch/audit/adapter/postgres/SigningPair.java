package io.hexarch.audit.adapter.postgres;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Both halves of an Ed25519 key (RFC 8032). */
record SigningPair(PrivateKey secret, PublicKey known) {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    static SigningPair make() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningPair(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw always(e);
        }
    }

    /** As {@link #bytes} gave it. */
    static SigningPair of(byte[] bytes) {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            var secret = new byte[buffer.getInt()];
            buffer.get(secret);
            var known = new byte[buffer.remaining()];
            buffer.get(known);
            var factory = KeyFactory.getInstance(ALGORITHM);
            return new SigningPair(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    factory.generatePublic(new X509EncodedKeySpec(known)));
        } catch (GeneralSecurityException e) {
            throw always(e);
        }
    }

    byte[] bytes() {
        var first = secret.getEncoded();
        var second = known.getEncoded();
        return ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                .putInt(first.length)
                .put(first)
                .put(second)
                .array();
    }

    /** A fingerprint of the half that everybody may know. */
    String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(known.getEncoded());
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (GeneralSecurityException e) {
            throw always(e);
        }
    }

    byte[] sign(byte[] statement) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw always(e);
        }
    }

    boolean holds(byte[] statement, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(known);
            signature.update(statement);
            return signature.verify(signed);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw always(e);
        }
    }

    private static IllegalStateException always(GeneralSecurityException e) {
        return new IllegalStateException("every Java has " + ALGORITHM + " and SHA-256", e);
    }
}
