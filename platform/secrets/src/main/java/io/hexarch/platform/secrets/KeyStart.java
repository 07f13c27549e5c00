package io.hexarch.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the key of this database, or makes it when nothing was ever sealed; stops the start when it is missing or another one. */
final class KeyStart {

    private static final Logger LOG = LoggerFactory.getLogger(KeyStart.class);

    private final Path file;
    private final Canary canary;

    KeyStart(Path file, Canary canary) {
        this.file = file;
        this.canary = canary;
    }

    /** @throws KeyUnusable when this is not the key of this database; says what to do */
    KeyEncryption open() {
        var needed = canary.key();
        boolean made = false;
        if (Files.notExists(file)) {
            if (needed.isPresent()) throw missing(needed.get());
            KeyFile.create(file);
            made = true;
        }
        var keys = FileKeyEncryption.of(file);
        if (needed.isEmpty()) canary.place(keys);
        refuseOthers(keys, made);
        canary.open(keys);
        if (made)
            LOG.warn(
                    "A key for secrets was made: {}. Copy it to a safe place, apart from the database and its backups: without it,"
                            + " every secret that is stored from now on is lost.",
                    file.toAbsolutePath());
        return keys;
    }

    private void refuseOthers(KeyEncryption keys, boolean made) {
        var needed = canary.key().orElseThrow();
        if (keys.knows(needed)) return;
        // Another server sealed this database a moment before: the key just made is good for nothing.
        if (made) delete();
        throw new KeyUnusable("The key file " + file.toAbsolutePath()
                + " is not the one that this database was sealed with (it needs the key " + needed
                + "). Put your copy of the right file there, or copy it from the server that runs already.");
    }

    private KeyUnusable missing(String needed) {
        return new KeyUnusable("The key file " + file.toAbsolutePath()
                + " is missing, and this database was sealed with it (key " + needed
                + "). Put your copy of it back, for its owner only (chmod 600), or name it with hexarch.secrets.key-file."
                + " No new one is made: it would open nothing.");
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the useless key file " + file, e);
        }
    }
}
