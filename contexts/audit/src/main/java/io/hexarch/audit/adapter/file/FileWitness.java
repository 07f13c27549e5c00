package io.hexarch.audit.adapter.file;

import io.hexarch.audit.application.port.Witness;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers in a file, a line for each checkpoint, the later one counts. A line that broke off when the machine did is passed over. Written
 * anew when it holds much that does not count any more.
 */
public final class FileWitness implements Witness {

    private static final Logger LOG = LoggerFactory.getLogger(FileWitness.class);

    /** So many lines that do not count are no reason to write it anew. */
    private static final int SPARE = 1000;

    private final Path file;
    private final Map<Chain, Checkpoint> remembered = new ConcurrentHashMap<>();
    private int lines;

    /** @throws UncheckedIOException when it is there and cannot be read */
    public FileWitness(Path file) {
        this.file = file;
        if (Files.exists(file)) read();
    }

    @Override
    public Optional<Checkpoint> remembered(Chain chain) {
        return Optional.ofNullable(remembered.get(chain));
    }

    @Override
    public List<Chain> chains() {
        return List.copyOf(remembered.keySet());
    }

    @Override
    public synchronized void remember(Collection<Checkpoint> seen) {
        if (seen.isEmpty()) return;
        try {
            if (lines > 2 * remembered.size() + SPARE || Files.notExists(file)) writeAnew(seen);
            else append(file, seen, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the checkpoints of audit to " + file, e);
        }
        lines += seen.size();
        seen.forEach(checkpoint -> remembered.put(checkpoint.chain(), checkpoint));
    }

    private void read() {
        int odd = 0;
        try {
            for (var line : Files.readAllLines(file)) {
                lines++;
                var checkpoint = CheckpointLine.parse(line);
                checkpoint.ifPresent(one -> remembered.put(one.chain(), one));
                if (checkpoint.isEmpty() && !line.isEmpty()) odd++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the checkpoints of audit from " + file, e);
        }
        if (odd > 0) LOG.warn("{} lines of {} are no checkpoints and are passed over", odd, file);
    }

    private void writeAnew(Collection<Checkpoint> seen) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var aside = Files.createTempFile(
                folder,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        append(aside, remembered.values(), StandardOpenOption.WRITE);
        append(aside, seen, StandardOpenOption.APPEND);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        lines = remembered.size();
    }

    private static void append(Path to, Collection<Checkpoint> checkpoints, StandardOpenOption how) throws IOException {
        // In front, so that a line that broke off takes none with it.
        var text = checkpoints.stream().map(CheckpointLine::of).collect(Collectors.joining("\n", "\n", ""));
        try (var channel = FileChannel.open(to, how)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }
}
