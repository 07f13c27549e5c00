package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who uses a PostgreSQL: each process holds a file of its own locked, so that a killed one counts no more. Called under the folder's
 * lock.
 *
 * @param folder where the files are
 */
record Attachments(Path folder) {

    /** Opening a file that this process holds, and closing it again, would drop the lock: POSIX counts by process. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /** Counts from now until it is released. */
    Attachment add() {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(UUID.randomUUID().toString());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.lock();
            HELD_HERE.add(file);
            return new Attachment(file, channel);
        } catch (IOException e) {
            throw new PostgresFailure("Cannot note in " + folder + " that PostgreSQL is in use: " + e.getMessage(), e);
        }
    }

    /** Whether nobody counts. Clears away what the killed left. */
    boolean none() {
        if (!Files.isDirectory(folder)) return true;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) if (isHeld(file)) return false;
            return true;
        } catch (IOException e) {
            throw new PostgresFailure("Cannot see in " + folder + " who uses PostgreSQL: " + e.getMessage(), e);
        }
    }

    private static boolean isHeld(Path file) throws IOException {
        if (HELD_HERE.contains(file)) return true;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) return true;
            Files.delete(file);
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** One user's mark. */
    record Attachment(Path file, FileChannel channel) {

        void release() {
            try {
                HELD_HERE.remove(file);
                channel.close();
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new PostgresFailure("Cannot remove " + file + ": " + e.getMessage(), e);
            }
        }
    }
}
