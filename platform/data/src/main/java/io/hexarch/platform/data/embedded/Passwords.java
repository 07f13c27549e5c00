package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * What the roles of an embedded PostgreSQL log in with; random, in a file for its owner alone. Losing the file is no loss: see
 * {@link PostgresProcess#setSuperuserPassword}.
 */
record Passwords(String superuser, String migrator, String application) {

    private static final int BYTES = 24;

    static Passwords random() {
        return new Passwords(word(), word(), word());
    }

    static Optional<Passwords> readFrom(Path file) {
        if (!Files.exists(file)) return Optional.empty();
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            var superuser = properties.getProperty("superuser");
            var migrator = properties.getProperty("migrator");
            var application = properties.getProperty("application");
            if (superuser == null || migrator == null || application == null) return Optional.empty();
            return Optional.of(new Passwords(superuser, migrator, application));
        } catch (IOException e) {
            throw new PostgresFailure("Cannot read the passwords of PostgreSQL, " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whole or not at all. */
    void writeTo(Path file) {
        try {
            var properties = new Properties();
            properties.setProperty("superuser", superuser);
            properties.setProperty("migrator", migrator);
            properties.setProperty("application", application);
            var text = new StringWriter();
            properties.store(text, null);
            var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, text.toString());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PostgresFailure("Cannot write the passwords of PostgreSQL, " + file + ": " + e.getMessage(), e);
        }
    }

    private static String word() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Passwords[…]";
    }
}
