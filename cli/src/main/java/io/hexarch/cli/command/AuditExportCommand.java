package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.client.AuditApi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all records of an organization to standard output. */
@Command(
        name = "export",
        description = {
            "Every record, the oldest first, one JSON object a line.",
            "Goes on by itself until all are there; --after continues an export that was broken off."
        })
final class AuditExportCommand implements Callable<Integer> {

    private final Cli cli;

    @Option(names = "--format", paramLabel = "FORMAT", description = "record (as the API has it) or ocsf.")
    private @Nullable String format;

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Only by that person or key.")
    private @Nullable String actor;

    @Option(names = "--action", paramLabel = "ACTION", description = "Only that action.")
    private @Nullable String action;

    @Option(names = "--target", paramLabel = "TARGET", description = "Only on that resource.")
    private @Nullable String target;

    @Option(names = "--from", paramLabel = "TIME", description = "From that day or time on (UTC).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Before that day or time (UTC).")
    private @Nullable String to;

    @Option(names = "--after", paramLabel = "RECORD", description = "Behind that record: the last that was received.")
    private @Nullable String after;

    @Mixin
    private OrganizationScope scope = new OrganizationScope();

    AuditExportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(scope.organization()).id();
        for (var last = after; ; ) {
            var newest = exportBehind(organization, last);
            if (newest == null || newest.equals(last)) return ExitCode.DONE.number();
            last = newest;
        }
    }

    /** The id of the last record that came; null when none did. */
    private @Nullable String exportBehind(String organization, @Nullable String last) {
        var call = AuditApi.exportAudit(
                organization,
                actor,
                action,
                target,
                null,
                AuditCommands.Filter.time(from),
                AuditCommands.Filter.time(to),
                format,
                last);
        @Nullable String newest = null;
        try (var lines = new BufferedReader(new InputStreamReader(cli.session().open(call), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                cli.terminal().out().println(line);
                newest = line;
            }
        } catch (IOException e) {
            throw brokenOff(newest == null ? last : id(newest)).causedBy(e);
        }
        return newest == null ? null : id(newest);
    }

    private static Failure brokenOff(@Nullable String last) {
        var failure = Failure.of(ExitCode.UNREACHABLE, "The export broke off");
        return last == null ? failure : failure.next("hexarch audit export --after " + last + "     goes on");
    }

    private static String id(String line) {
        var record = JsonText.parse(line);
        var id = record.optional("id", Json::text);
        return id != null ? id : record.at("metadata").at("uid").text();
    }
}
