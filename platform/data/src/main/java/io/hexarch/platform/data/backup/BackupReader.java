package io.hexarch.platform.data.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a backup from its begin to its end, and believes nothing of it before the digests agree. */
final class BackupReader {

    private final Path file;

    BackupReader(Path file) {
        this.file = file;
    }

    /** What is done with each file and folder on the way. */
    interface Taker {

        void folder(String name) throws IOException;

        /** Must read the content to its end. */
        void file(String name, InputStream content) throws IOException;
    }

    /**
     * Hands over everything but the manifest.
     *
     * @throws BackupFailure when something is missing, too much or changed; what was handed over before is then worth nothing
     */
    Manifest read(Taker taker) {
        var found = new LinkedHashMap<String, String>();
        var manifest = Optional.<Manifest>empty();
        try (var tar = open()) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(Manifest.NAME)) {
                    manifest = Optional.of(Manifest.parse(new String(tar.readAllBytes(), StandardCharsets.UTF_8)));
                } else if (entry.isDirectory()) {
                    taker.folder(entry.getName());
                } else {
                    var digest = Manifest.newDigest();
                    taker.file(entry.getName(), new DigestInputStream(tar, digest));
                    found.put(entry.getName(), Manifest.text(digest));
                }
            }
        } catch (EOFException | ZipException e) {
            throw new BackupFailure(
                    "The backup " + file + " is damaged or was cut off: " + e.getMessage() + ". Take another one.", e);
        } catch (IOException e) {
            throw new BackupFailure("Cannot read the backup " + file + ": " + e.getMessage(), e);
        }
        return checked(manifest, found);
    }

    private TarArchiveInputStream open() throws IOException {
        return new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16), "UTF-8");
    }

    private Manifest checked(Optional<Manifest> manifest, Map<String, String> found) {
        var told = manifest.orElseThrow(() ->
                new BackupFailure("The backup " + file + " was cut off: its manifest is missing. Take another one."));
        told.digests().forEach((name, digest) -> {
            if (!digest.equals(found.get(name)))
                throw new BackupFailure("The backup " + file + " is damaged at " + name + ". Take another one.");
        });
        if (found.size() != told.digests().size())
            throw new BackupFailure("The backup " + file + " holds files that its manifest does not know.");
        return told;
    }
}
