package io.hexarch.cli.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A file for its owner alone (0600). It is written beside itself and moved into place, so that a reader, or a crash, sees the old text or the
 * new one and never half of it.
 */
public record PrivateFile(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The text; empty when there is no file. */
    public Optional<String> read() {
        try {
            return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String text) {
        try {
            var folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder, only("rwx------"));
            // A link stays a link: what it points to is what is replaced.
            var target = Files.isSymbolicLink(path) ? path.toRealPath() : path;
            var beside =
                    Files.createTempFile(target.toAbsolutePath().getParent(), ".hexarch-", ".tmp", only("rw-------"));
            try {
                Files.writeString(beside, text, StandardCharsets.UTF_8);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
