package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One at a time, among all processes of this machine. The operating system lets go of it when a process dies, however it dies.
 */
final class FolderLock {

    /** A lock of the operating system belongs to the whole process: inside it, threads need one of their own. */
    private static final Map<Path, ReentrantLock> INSIDE = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock inside;

    FolderLock(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.inside = INSIDE.computeIfAbsent(this.file, _ -> new ReentrantLock());
    }

    /** Waits until it is this one's turn. */
    <T> T hold(Supplier<T> work) {
        inside.lock();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.get();
        } catch (IOException e) {
            throw new PostgresFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        } finally {
            inside.unlock();
        }
    }
}
