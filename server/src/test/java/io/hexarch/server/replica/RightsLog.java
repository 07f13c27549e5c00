package io.hexarch.server.replica;

import io.hexarch.kernel.id.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** How one server came by what it knows of rights, in order: lines of a file in the folder of the {@link Switchboard}. */
record RightsLog(Path file) {

    enum Entry {
        /** Its feed brought a version of the organization that it had not met. */
        NEWS,
        /** It read what somebody may, though its feed was fresh: it did not remember it for the version that it knows. */
        READ,
        /** It read what somebody may, and its feed was so old that it must not believe what it remembers. */
        DOUBTED
    }

    static RightsLog of(Switchboard switches, String replica) {
        return new RightsLog(switches.folder().resolve("rights-" + replica));
    }

    void news(OrganizationId organization) {
        write(Entry.NEWS, organization, "");
    }

    void read(boolean fresh, OrganizationId organization, String subject) {
        write(fresh ? Entry.READ : Entry.DOUBTED, organization, subject);
    }

    /** What was noted of an organization, and of nobody in it but this one. */
    List<Entry> entries(String organization, String subject) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(" ", -1))
                    .filter(words -> words[1].equals(organization))
                    .filter(words -> words[2].isEmpty() || words[2].equals(subject))
                    .map(words -> Entry.valueOf(words[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Entry entry, OrganizationId organization, String subject) {
        var line = String.join(" ", entry.name(), organization.text(), subject) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
