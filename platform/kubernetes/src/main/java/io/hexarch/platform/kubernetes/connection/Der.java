package io.hexarch.platform.kubernetes.connection;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Wraps the two older forms of private keys in PKCS#8 (RFC 5958), the only one that the JDK reads. */
final class Der {

    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int SEQUENCE = 0x30;
    private static final int PARAMETERS = 0xa0;
    private static final byte[] VERSION = {0x02, 0x01, 0x00};
    private static final byte[] RSA = {
        0x30, 0x0d, 0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00
    };
    private static final byte[] EC_PUBLIC_KEY = {0x06, 0x07, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 0x02, 0x01};

    private Der() {}

    /** RFC 8017, A.1.2. */
    static byte[] pkcs8OfPkcs1(byte[] key) {
        return element(SEQUENCE, VERSION, RSA, element(OCTETS, key));
    }

    /** RFC 5915: the curve is inside the key and must be repeated outside. */
    static byte[] pkcs8OfSec1(byte[] key) throws GeneralSecurityException {
        return element(SEQUENCE, VERSION, element(SEQUENCE, EC_PUBLIC_KEY, curveOf(key)), element(OCTETS, key));
    }

    private static byte[] curveOf(byte[] key) throws GeneralSecurityException {
        try {
            int at = contentOf(key, 0, SEQUENCE);
            at = after(key, at, INTEGER);
            at = after(key, at, OCTETS);
            return Arrays.copyOfRange(key, contentOf(key, at, PARAMETERS), after(key, at, PARAMETERS));
        } catch (ArrayIndexOutOfBoundsException cut) {
            throw new GeneralSecurityException("the key is cut off", cut);
        }
    }

    private static int contentOf(byte[] der, int at, int tag) throws GeneralSecurityException {
        if ((der[at] & 0xff) != tag) throw new GeneralSecurityException("not a key of a named curve");
        int first = der[at + 1] & 0xff;
        return at + 2 + (first < 0x80 ? 0 : first & 0x7f);
    }

    private static int after(byte[] der, int at, int tag) throws GeneralSecurityException {
        int content = contentOf(der, at, tag);
        int first = der[at + 1] & 0xff;
        int length = first < 0x80 ? first : 0;
        for (int i = at + 2; i < content; i++) length = (length << 8) | (der[i] & 0xff);
        if (length < 0 || content + length > der.length) throw new GeneralSecurityException("the key is cut off");
        return content + length;
    }

    private static byte[] element(int tag, byte[]... parts) {
        int length = 0;
        for (var part : parts) length += part.length;
        var out = new ByteArrayOutputStream(length + 4);
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
