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
import java.util.Objects;
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

    /**
     * Makes one with a new key; when it is there already, that one stays. On the disk when this returns. Written aside and linked into
     * place, so that another server that starts at the same moment reads a whole file or none.
     */
    static void create(Path file) {
        try {
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            var aside = Files.createTempFile(
                    folder, file.getFileName().toString(), ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try {
                write(aside, HEAD + KIND + Base64.getEncoder().encodeToString(Gcm.newKey()) + "\n");
                Files.createLink(file, aside);
            } finally {
                Files.delete(aside);
            }
        } catch (FileAlreadyExistsException e) {
            // Another server on this machine was first: the same key for both.
        } catch (IOException e) {
            throw new KeyUnusable("Cannot make the key file " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
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
