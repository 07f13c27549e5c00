package io.hexarch.identity.adapter.file;

import io.hexarch.identity.application.port.AddressBook;
import io.hexarch.identity.application.port.FirstOperatorLink;
import io.hexarch.identity.domain.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The link in a file that only its owner reads, {@code first-operator-link} in the state folder. */
public final class FileFirstOperatorLink implements FirstOperatorLink {

    private static final String NAME = "first-operator-link";

    private final Path file;
    private final AddressBook addresses;

    public FileFirstOperatorLink(Path state, AddressBook addresses) {
        this.file = state.resolve(NAME);
        this.addresses = addresses;
    }

    /** Written aside and moved into place, so that nobody ever reads half a link or one that others may read. */
    @Override
    public void leave(Secret token) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var aside = Files.createTempFile(folder, NAME, ".new", ownerOnly);
            Files.writeString(aside, addresses.welcome(token) + "\n");
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The first operator's link cannot be written to " + file, e);
        }
    }

    @Override
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The first operator's link cannot be removed from " + file, e);
        }
    }
}
