package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.output.Columns;
import io.hexarch.client.AuditActor;
import io.hexarch.client.AuditApi;
import io.hexarch.client.AuditRecord;
import io.hexarch.client.AuditTarget;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The audit trail. */
@Command(
        name = "audit",
        description = "Who did what, to what, and with which result.",
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommands {

    private final Cli cli;

    AuditCommands(Cli cli) {
        this.cli = cli;
    }

    /** Which records are wanted. */
    static final class Filter {

        @Option(names = "--actor", paramLabel = "ACTOR", description = "Only by that person or key.")
        private @Nullable String actor;

        @Option(names = "--action", paramLabel = "ACTION", description = "Only that action, e.g. workspace.create.")
        private @Nullable String action;

        @Option(names = "--target", paramLabel = "TARGET", description = "Only on that resource.")
        private @Nullable String target;

        @Option(
                names = "--result",
                paramLabel = "RESULT",
                description = "succeeded, refused, failed, attempted or unknown.")
        private @Nullable String result;

        @Option(names = "--from", paramLabel = "TIME", description = "From that day or time on (UTC).")
        private @Nullable String from;

        @Option(names = "--to", paramLabel = "TIME", description = "Before that day or time (UTC).")
        private @Nullable String to;

        @Option(
                names = "--limit",
                paramLabel = "NUMBER",
                defaultValue = "50",
                description = "How many at most. Default: 50.")
        private int limit = 50;

        static @Nullable Instant time(@Nullable String text) {
            if (text == null) return null;
            try {
                return text.contains("T")
                        ? Instant.parse(text)
                        : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            } catch (DateTimeParseException e) {
                throw Failure.usage("\"" + text + "\" is no time")
                        .next("--from 2026-11-21, or --from 2026-11-21T10:00:00Z");
            }
        }
    }

    @Command(name = "list", description = "Records, the newest first.")
    int list(
            @Mixin Filter filter,
            @Option(names = "--mine", description = "Only what you did, anywhere.") boolean mine,
            @Option(names = "--platform", description = "Of the whole platform (operators and auditors).")
                    boolean platform,
            @Mixin OrganizationScope scope) {
        if (mine && platform) throw Failure.usage("--mine and --platform exclude each other");
        var records = cli.session().upTo(filter.limit, call(filter, mine, platform, scope));
        cli.printer()
                .list(
                        records,
                        Columns.of(AuditRecord::of, AuditRecord::id)
                                .column("TIME", AuditRecord::at)
                                .column("WHO", one -> who(one.actor()))
                                .column("ACTION", AuditRecord::action)
                                .column("TARGET", one -> what(one.target()))
                                .column("RESULT", AuditRecord::result)
                                .column("FROM", one -> one.erased() ? "erased" : one.address()),
                        "There is no such record.");
        return ExitCode.DONE.number();
    }

    private Call<?> call(Filter f, boolean mine, boolean platform, OrganizationScope scope) {
        var from = Filter.time(f.from);
        var to = Filter.time(f.to);
        if (mine) return AuditApi.listMyAudit(f.action, f.target, f.result, from, to);
        if (platform) return AuditApi.listPlatformAudit(f.actor, f.action, f.target, f.result, from, to);
        return AuditApi.listAudit(
                cli.names().organization(scope.organization()).id(), f.actor, f.action, f.target, f.result, from, to);
    }

    private static String who(AuditActor actor) {
        var name = Objects.requireNonNullElse(actor.name(), Objects.requireNonNullElse(actor.id(), ""));
        return name.isEmpty() ? actor.kind() : name;
    }

    private static @Nullable String what(@Nullable AuditTarget target) {
        if (target == null) return null;
        return target.kind() + " "
                + Objects.requireNonNullElse(target.name(), Objects.requireNonNullElse(target.id(), ""));
    }
}
