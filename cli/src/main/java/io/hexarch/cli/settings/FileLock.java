package io.hexarch.cli.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One process at a time. A refresh token is good for one use and its reuse ends the session: two commands that start together must not both
 * use it. The system releases the lock of a process that dies.
 */
public record FileLock(Path path) {

    /** Locks of files are held by the whole process: its threads need one of their own. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    public <T> T holding(Supplier<T> work) {
        THREADS.lock();
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (!held.isValid()) throw new IOException("the lock " + path + " was lost");
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            THREADS.unlock();
        }
    }
}
