package io.hexarch.platform.data.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a backup holds, told at its end: a backup without one was cut off.
 *
 * @param version of PostgreSQL, the major one
 * @param digests SHA-256 of each file, in hexadecimal digits
 */
record Manifest(String version, Instant madeAt, Map<String, String> digests) {

    static final String NAME = "manifest";

    private static final String FORMAT = "hexarch-backup 1";

    Manifest {
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }

    String text() {
        var text = new StringBuilder(FORMAT + "\n" + version + "\n" + madeAt + "\n");
        digests.forEach(
                (name, digest) -> text.append(digest).append(' ').append(name).append('\n'));
        return text.toString();
    }

    static Manifest parse(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(FORMAT))
            throw new BackupFailure("The backup is of a format that this release does not know.");
        var digests = new LinkedHashMap<String, String>();
        for (var line : lines.subList(3, lines.size())) {
            int space = line.indexOf(' ');
            digests.put(line.substring(space + 1), line.substring(0, space));
        }
        return new Manifest(lines.get(1), Instant.parse(lines.get(2)), digests);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
