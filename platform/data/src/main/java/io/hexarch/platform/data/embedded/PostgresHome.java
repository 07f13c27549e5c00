package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of an embedded PostgreSQL and what lies where in it.
 *
 * @param folder reachable for the user that PostgreSQL runs as
 */
record PostgresHome(Path folder) {

    static final String VERSION = "18";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresHome.class);

    /** Where root keeps what another user must reach. */
    private static final Path SHARED = Path.of("/var/lib/hexarch");

    /**
     * The wanted folder. When it lies below one that PostgreSQL's user may not enter (root's home), it becomes a link to one below
     * {@code /var/lib/hexarch}: the link says where, and whoever deletes the state deletes what it points to.
     */
    static PostgresHome at(Path wanted, SystemUser user) {
        try {
            var folder = wanted.toAbsolutePath().normalize();
            Files.createDirectories(folder.getParent() == null ? folder : folder.getParent());
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                if (user.mayReach(folder.getParent() == null ? folder : folder.getParent())) createOpen(folder);
                else link(folder);
            }
            if (Files.isSymbolicLink(folder)) createOpen(folder.toRealPath());
            var home = new PostgresHome(folder.toRealPath());
            home.refuseOtherVersions();
            home.createVersionFolder(user);
            return home;
        } catch (IOException e) {
            throw new PostgresFailure("Cannot make the folder for PostgreSQL, " + wanted + ": " + e.getMessage(), e);
        }
    }

    /** What PostgreSQL calls its data directory. */
    Path data() {
        return version().resolve("data");
    }

    /** Everything of one major version; belongs to PostgreSQL's user. */
    Path version() {
        return folder.resolve(VERSION);
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path attachments() {
        return folder.resolve("attached");
    }

    Path port() {
        return folder.resolve("port");
    }

    Path passwords() {
        return folder.resolve("passwords");
    }

    /** What PostgreSQL says before its own log is open. */
    Path startLog() {
        return version().resolve("start.log");
    }

    private static void link(Path folder) throws IOException {
        var name = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        var target = SHARED.resolve(name).resolve("postgres");
        Files.createDirectories(target);
        Files.createSymbolicLink(folder, target);
        LOG.info("PostgreSQL may not enter {}: it lives in {}", folder.getParent(), target);
    }

    /** Enterable for PostgreSQL's user, listable for its owner only. */
    private static void createOpen(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    private void refuseOtherVersions() throws IOException {
        if (Files.exists(data())) return;
        try (var children = Files.list(folder)) {
            children.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d+") && !name.equals(VERSION))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new PostgresFailure(
                                "The data in " + folder + " is of PostgreSQL " + other
                                        + ", this release brings " + VERSION
                                        + ". Back it up with the release that wrote it (hexarch backup create) before you go on.");
                    });
        }
    }

    private void createVersionFolder(SystemUser user) throws IOException {
        Files.createDirectories(version());
        Files.setPosixFilePermissions(version(), PosixFilePermissions.fromString("rwx------"));
        user.ownAlone(version());
    }

    static boolean othersMayEnter(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            return false;
        }
    }
}
