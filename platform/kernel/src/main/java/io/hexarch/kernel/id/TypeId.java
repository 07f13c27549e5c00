package io.hexarch.kernel.id;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The text form of ids: prefix, underscore, 26 characters of Crockford's base 32 in lower case.
 *
 * @see <a href="https://github.com/jetify-com/typeid/tree/main/spec">TypeID specification 0.3</a>
 */
public final class TypeId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int SUFFIX_LENGTH = 26;
    private static final byte[] VALUES = values();

    private TypeId() {}

    public static String format(IdPrefix prefix, UUID value) {
        var suffix = new char[SUFFIX_LENGTH];
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        for (int i = SUFFIX_LENGTH - 1; i >= 0; i--) {
            suffix[i] = ALPHABET.charAt((int) (low & 31));
            low = (low >>> 5) | (high << 59);
            high >>>= 5;
        }
        return prefix.text() + "_" + new String(suffix);
    }

    /** The id that a text says, or empty when it is not one of this prefix. Never throws: texts come from outside. */
    public static Optional<UUID> parse(IdPrefix prefix, String text) {
        var head = prefix.text() + "_";
        if (!text.startsWith(head) || text.length() != head.length() + SUFFIX_LENGTH) return Optional.empty();
        // 26 characters hold 130 bits: the first may only use the lower three of its five.
        if (text.charAt(head.length()) > '7') return Optional.empty();
        long high = 0;
        long low = 0;
        for (int i = head.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            byte bits = c < VALUES.length ? VALUES[c] : -1;
            if (bits < 0) return Optional.empty();
            high = (high << 5) | (low >>> 59);
            low = (low << 5) | bits;
        }
        return Optional.of(new UUID(high, low));
    }

    private static byte[] values() {
        var values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) values[ALPHABET.charAt(i)] = (byte) i;
        return values;
    }
}
