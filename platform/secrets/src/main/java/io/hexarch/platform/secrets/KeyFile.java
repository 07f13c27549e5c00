package io.hexarch.platform.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * The key-encryption keys in a file: one a line, the first is the one in use, {@code hexarch-key-1 <base64>}. Closed to everybody but its
 * owner.
 */
final class KeyFile {

    private static final String KIND = "hexarch-key-1 ";

    private static final String HEAD = """
            # The key that opens the secrets in Hexarch's database. Without it they are lost, with it they are open:
            # keep a copy in a safe place, apart from the database and its backups.
            """;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /**
     * The keys, the active one first.
     *
     * @throws KeyUnusable when it holds none, or others may read it
     */
    static List<byte[]> read(Path file) {
        try {
            if (others(Files.getPosixFilePermissions(file)))
                throw new KeyUnusable("Others may read the key file " + file + ". Close it: chmod 600 " + file);
            var keys = new ArrayList<byte[]>();
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) keys.add(parse(file, line.strip()));
            }
            if (keys.isEmpty())
                throw new KeyUnusable("The key file " + file + " holds no key. Put your copy of it back.");
            return List.copyOf(keys);
        } catch (IOException e) {
            throw new KeyUnusable("Cannot read the key file " + file + ": " + e.getMessage(), e);
        }
    }

    /** Makes one with a new key; when it is there already, that one stays. On the disk when this returns. */
    static void create(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            var text = HEAD + KIND + Base64.getEncoder().encodeToString(Gcm.newKey()) + "\n";
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
        } catch (FileAlreadyExistsException e) {
            // Another server on this machine was first: the same key for both.
        } catch (IOException e) {
            throw new KeyUnusable("Cannot make the key file " + file + ": " + e.getMessage(), e);
        }
    }

    private static byte[] parse(Path file, String line) {
        if (!line.startsWith(KIND)) throw new KeyUnusable("The key file " + file + " has a line that is no key.");
        try {
            var key = Base64.getDecoder().decode(line.substring(KIND.length()).strip());
            if (key.length == Gcm.KEY_BYTES) return key;
        } catch (IllegalArgumentException e) {
            // Told below, without the line.
        }
        throw new KeyUnusable("The key file " + file + " has a damaged key. Put your copy of it back.");
    }

    private static boolean others(Set<PosixFilePermission> permissions) {
        return !OWNER_ONLY.containsAll(permissions);
    }
}
