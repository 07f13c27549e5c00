package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.client.OrganizationsApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The way out: everything that an organization put in, as one file. */
@Command(
        name = "export",
        description = {
            "Take everything of an organization along (owners): a ZIP of JSON Lines.",
            "Checked against its manifest before it gets its name; also while the organization is closed."
        })
final class OrganizationExportCommand implements Callable<Integer> {

    private static final int CHUNK = 1 << 16;
    private static final long TOLD = 16L << 20;

    private final Cli cli;

    @Parameters(arity = "0..1", paramLabel = "ORG", description = "Its short name or id; else the chosen one.")
    private @Nullable String name;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to; else ORG.zip here.")
    private @Nullable Path to;

    OrganizationExportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(name);
        var file = (to == null ? Path.of(organization.slug() + ".zip") : to).toAbsolutePath();
        if (Files.exists(file)) throw Failure.usage(file + " is there already").next("--to FILE     names another");
        try {
            // For nobody else to read, and gone when it did not come whole.
            var part = Files.createTempFile(file.getParent(), ".hexarch-", ".part");
            try {
                long bytes = fetch(organization.id(), part);
                check(part);
                Files.move(part, file);
                cli.terminal().say("Kept in " + file + ": " + bytes + " bytes, whole and as its manifest says.");
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Failure.of(ExitCode.FAILED, "The export cannot be kept in " + file)
                    .because(String.valueOf(e.getMessage()))
                    .next("--to FILE     names another place")
                    .causedBy(e);
        }
        return ExitCode.DONE.number();
    }

    private long fetch(String organization, Path part) throws IOException {
        try (var archive = cli.session().open(OrganizationsApi.exportOrganization(organization));
                var out = Files.newOutputStream(part)) {
            return copy(archive, out);
        }
    }

    private long copy(InputStream archive, OutputStream out) throws IOException {
        long bytes = 0;
        var chunk = new byte[CHUNK];
        for (int read = next(archive, chunk); read >= 0; read = next(archive, chunk)) {
            out.write(chunk, 0, read);
            if ((bytes + read) / TOLD > bytes / TOLD) cli.terminal().say((bytes + read) / (1 << 20) + " MiB so far");
            bytes += read;
        }
        return bytes;
    }

    private static int next(InputStream archive, byte[] chunk) {
        try {
            return archive.read(chunk);
        } catch (IOException e) {
            throw brokenOff(String.valueOf(e.getMessage())).causedBy(e);
        }
    }

    private static void check(Path part) {
        try {
            var faults = ExportCheck.faults(part);
            if (!faults.isEmpty()) throw brokenOff(String.join("; ", faults));
        } catch (IOException e) {
            throw brokenOff("it is no archive: " + e.getMessage()).causedBy(e);
        }
    }

    private static Failure brokenOff(String reason) {
        return Failure.of(ExitCode.UNREACHABLE, "The export broke off")
                .because(reason)
                .next("hexarch org export     begins again");
    }
}
