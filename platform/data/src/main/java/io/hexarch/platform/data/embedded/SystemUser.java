package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The user of the operating system that PostgreSQL runs as. PostgreSQL refuses to be root, so root lends it another one.
 *
 * @param name empty: the user that runs this process
 */
public record SystemUser(Optional<String> name) {

    private static final String OWN = "hexarch-postgres";

    /** This process' own user, or, as root, {@code hexarch-postgres}, which is made when it does not exist. */
    public static SystemUser forServer() {
        if (!isRoot()) return new SystemUser(Optional.empty());
        if (!exists(OWN))
            Programs.run(
                    List.of("useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", OWN),
                    Duration.ofSeconds(20));
        return new SystemUser(Optional.of(OWN));
    }

    /** This process' own user, or, as root, {@code nobody}: for databases that are thrown away. */
    public static SystemUser forTests() {
        return new SystemUser(isRoot() ? Optional.of("nobody") : Optional.empty());
    }

    /** The command, as this user. */
    public List<String> command(List<String> command) {
        if (name.isEmpty()) return command;
        var whole = new ArrayList<>(
                List.of("setpriv", "--reuid=" + name.get(), "--regid=" + name.get(), "--clear-groups", "--"));
        if (name.get().equals("nobody")) whole.set(2, "--regid=nogroup");
        whole.addAll(command);
        return List.copyOf(whole);
    }

    /** Whether this user may enter the folder, and every one above it. */
    public boolean mayReach(Path folder) {
        if (name.isEmpty()) return true;
        for (@Nullable Path step = folder; step != null; step = step.getParent()) {
            if (!PostgresHome.othersMayEnter(step)) return false;
        }
        return true;
    }

    /** Gives a folder and all below to this user. */
    public void own(Path folder) throws IOException {
        if (name.isEmpty()) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                ownAlone(visited);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                ownAlone(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Gives one file or folder to this user, and nothing below it. */
    void ownAlone(Path path) throws IOException {
        if (name.isEmpty()) return;
        var owner = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name.get());
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setOwner(owner);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean exists(String user) {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
