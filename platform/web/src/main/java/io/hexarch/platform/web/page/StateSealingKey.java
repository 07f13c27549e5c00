package io.hexarch.platform.web.page;

import io.hexarch.platform.web.SealingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key in a file of the state folder, made at the first start: for whoever runs web without secrets. Good for the replicas that share the
 * folder.
 */
public final class StateSealingKey implements SealingKey {

    private static final int BYTES = 32;

    private final SecretKey key;

    public StateSealingKey(Path state) {
        try {
            this.key = new SecretKeySpec(readOrMake(state.resolve("keys/sealing.key")), "HmacSHA256");
        } catch (IOException e) {
            throw new UncheckedIOException("The sealing key cannot be read or made in " + state, e);
        }
    }

    @Override
    public SecretKey key() {
        return key;
    }

    private static byte[] readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) make(file);
        var bytes = Files.readAllBytes(file);
        if (bytes.length != BYTES)
            throw new IOException(
                    file + " is no key of " + BYTES + " bytes: remove it, a new one is made at the next start");
        return bytes;
    }

    /** Written aside and linked into place, so that two first starts at once agree on one key. */
    private static void make(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var aside = Files.createTempFile(file.getParent(), "sealing", ".new", ownerOnly);
        try {
            Files.write(aside, bytes);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(aside);
        }
    }
}
