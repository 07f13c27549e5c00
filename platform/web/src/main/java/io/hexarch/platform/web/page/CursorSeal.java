package io.hexarch.platform.web.page;

import io.hexarch.kernel.page.Keyset;
import io.hexarch.platform.web.SealingKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;

/** Cursors: the keyset and its seal, which also covers the list that the cursor was given out for. */
public final class CursorSeal {

    private static final int SEAL_BYTES = 16;
    private static final int LONGEST = 2048;

    private final SealingKey key;

    public CursorSeal(SealingKey key) {
        this.key = key;
    }

    /** The cursor for the page after this key of the list. */
    String seal(Keyset keyset, ListIdentity list) {
        var content = encode(keyset);
        var sealed = new byte[SEAL_BYTES + content.length];
        System.arraycopy(sealOf(content, list), 0, sealed, 0, SEAL_BYTES);
        System.arraycopy(content, 0, sealed, SEAL_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty when the cursor was not given out by us, or for another list. */
    Optional<Keyset> open(String cursor, ListIdentity list) {
        if (cursor.length() > LONGEST) return Optional.empty();
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (sealed.length <= SEAL_BYTES) return Optional.empty();
        var content = Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
        boolean ours = MessageDigest.isEqual(Arrays.copyOf(sealed, SEAL_BYTES), sealOf(content, list));
        return ours ? Optional.of(decode(content)) : Optional.empty();
    }

    private byte[] sealOf(byte[] content, ListIdentity list) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.key());
            mac.update(list.text().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }

    private static byte[] encode(Keyset keyset) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(keyset.values().size());
            for (var value : keyset.values()) out.writeUTF(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Keyset decode(byte[] content) {
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            int size = in.readByte();
            var values = new ArrayList<String>(size);
            for (int i = 0; i < size; i++) values.add(in.readUTF());
            return new Keyset(values);
        } catch (IOException e) {
            throw new UncheckedIOException("sealed by us, but not readable", e);
        }
    }
}
