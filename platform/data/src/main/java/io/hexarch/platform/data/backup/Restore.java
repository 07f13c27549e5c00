package io.hexarch.platform.data.backup;

import io.hexarch.platform.data.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Brings a backup back into a folder where no database is. */
final class Restore {

    private final Path backup;

    Restore(Path backup) {
        this.backup = backup;
    }

    /**
     * Unpacks, and starts PostgreSQL once, so that its recovery has run when this returns. Passwords are made anew.
     *
     * @param folder as in {@code hexarch.data.directory}
     */
    void into(Path folder) {
        EmbeddedPostgres.place(folder, this::unpack);
        EmbeddedPostgres.open(folder).close();
    }

    private void unpack(Path data) {
        new BackupReader(backup).read(new BackupReader.Taker() {
            @Override
            public void folder(String name) throws IOException {
                Files.createDirectories(inside(data, name));
            }

            @Override
            public void file(String name, InputStream content) throws IOException {
                var file = inside(data, name);
                var open = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, open);
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                        var stream = java.nio.channels.Channels.newOutputStream(channel)) {
                    content.transferTo(stream);
                    channel.force(true);
                }
            }
        });
    }

    private static Path inside(Path data, String name) throws IOException {
        var path = data.resolve(name).normalize();
        if (!path.startsWith(data)) throw new IOException("leads out of the folder: " + name);
        return path;
    }
}
