package io.hexarch.platform.data.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, unpacked from the class path once.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
public record PostgresBinaries(Path home) {

    /**
     * Unpacks below the folder unless the same ones are there already. Safe against others that do the same at the same time: whoever
     * is first moves the finished folder into place.
     *
     * @throws PostgresFailure when there are none for this machine, or the folder cannot be written
     */
    public static PostgresBinaries unpackInto(Path folder) {
        var archive = archive();
        try {
            var home = folder.resolve("postgres-" + fingerprint(archive));
            if (!Files.isDirectory(home)) unpack(archive, home);
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new PostgresFailure("Cannot unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
        }
    }

    public Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var machine =
                switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    case String other -> other;
                };
        var name = "/postgres-linux-" + machine + ".txz";
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null)
            throw new PostgresFailure("Hexarch brings no PostgreSQL for this machine (" + name
                    + "). Give one of your own: hexarch.data.application-url and hexarch.data.migration-url.");
        return archive;
    }

    /** The check sum that the jar keeps of the archive: another version never meets the folder of this one. */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar)
            return Long.toHexString(jar.getJarEntry().getCrc());
        return Long.toHexString(archive.openConnection().getContentLengthLong());
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var unfinished = Files.createTempDirectory(home.getParent(), "unfinished-");
        try (var packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (wanted(entry)) write(tar, entry, unfinished);
            }
        }
        // A temporary folder is closed to others, and PostgreSQL may run as another user.
        Files.setPosixFilePermissions(unfinished, permissions(0755));
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Trees.delete(unfinished);
            if (!Files.isDirectory(home)) throw e;
        }
    }

    /** Everything but what only compilers need. */
    private static boolean wanted(TarArchiveEntry entry) {
        return !entry.getName().endsWith(".a") && !entry.getName().contains("/pkgconfig");
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("leads out of the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            link(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(target, permissions(entry.getMode() | 0444));
    }

    private static void link(Path target, Path to) throws IOException {
        try {
            Files.createSymbolicLink(target, to);
        } catch (FileAlreadyExistsException e) {
            // Named twice in the archive: the same link.
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var all = PosixFilePermission.values();
        var set = EnumSet.noneOf(PosixFilePermission.class);
        for (int bit = 0; bit < all.length; bit++) {
            if ((mode & (0400 >> bit)) != 0) set.add(all[bit]);
        }
        return set;
    }
}
