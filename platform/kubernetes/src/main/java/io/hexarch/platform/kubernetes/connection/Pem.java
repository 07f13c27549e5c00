package io.hexarch.platform.kubernetes.connection;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Certificates and keys as kubeconfigs hold them (RFC 7468). */
final class Pem {

    private static final Pattern KEY = Pattern.compile(
            "-----BEGIN (EC |RSA )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END (EC |RSA )?PRIVATE KEY-----");

    private Pem() {}

    static List<X509Certificate> certificates(String pem) throws GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        var found = factory.generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        if (found.isEmpty()) throw new GeneralSecurityException("no certificate inside");
        return found.stream().map(X509Certificate.class::cast).toList();
    }

    static PrivateKey privateKey(String pem) throws GeneralSecurityException {
        var match = KEY.matcher(pem);
        if (!match.find()) throw new GeneralSecurityException("no private key inside, or an encrypted one");
        byte[] der = Base64.getMimeDecoder().decode(match.group(2));
        if ("EC ".equals(match.group(1))) return ec(Der.pkcs8OfSec1(der));
        if ("RSA ".equals(match.group(1))) return rsa(Der.pkcs8OfPkcs1(der));
        try {
            return ec(der);
        } catch (GeneralSecurityException notElliptic) {
            return rsa(der);
        }
    }

    private static PrivateKey ec(byte[] pkcs8) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    private static PrivateKey rsa(byte[] pkcs8) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }
}
