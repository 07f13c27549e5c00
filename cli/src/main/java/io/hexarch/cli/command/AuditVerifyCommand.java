package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.output.Details;
import io.hexarch.cli.output.Table;
import io.hexarch.client.AuditApi;
import io.hexarch.client.AuditFault;
import io.hexarch.client.AuditStretch;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Walks along the sealed chain of records. */
@Command(
        name = "verify",
        description = {
            "Whether the audit trail is whole and unchanged.",
            "Compares every record with what was sealed, and the end with what is signed. Ends with 1 when something is wrong."
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private final Cli cli;

    @Option(names = "--platform", description = "Of the platform and all organizations (operators and auditors).")
    private boolean platform;

    @Mixin
    private OrganizationScope scope = new OrganizationScope();

    AuditVerifyCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var call = platform
                ? AuditApi.verifyPlatformAudit()
                : AuditApi.verifyAudit(
                        cli.names().organization(scope.organization()).id());
        var items = cli.session().all(call);
        var stretches = items.stream().map(AuditStretch::of).toList();
        var document = new JsonMembers().with("items", new Json.Items(items)).done();
        cli.printer().one(document, () -> details(stretches));
        boolean sound = stretches.stream().allMatch(stretch -> stretch.faults().isEmpty());
        return (sound ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private Details details(List<AuditStretch> stretches) {
        long faults = stretches.stream().mapToLong(one -> one.faults().size()).sum();
        var verdict = faults == 0 ? "whole and unchanged" : faults + (faults == 1 ? " fault" : " faults");
        var details = new Details(verdict).line("Audit trail", verdict);
        if (platform)
            details.line("Chains", stretches.stream().filter(AuditStretch::end).count());
        details.line(
                        "Sealed records",
                        stretches.stream()
                                .mapToLong(one -> one.last() - one.first() + 1)
                                .sum())
                .line(
                        "Sealed up to",
                        stretches.stream()
                                .map(AuditStretch::sealedAt)
                                .filter(Objects::nonNull)
                                .max(Instant::compareTo)
                                .orElse(null))
                .line(
                        "Not sealed yet",
                        stretches.stream()
                                .map(AuditStretch::waiting)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum());
        return faults == 0 ? details : details.table(table(stretches));
    }

    private static Table table(List<AuditStretch> stretches) {
        var table = new Table("CHAIN", "LINK", "WHAT", "DETAIL");
        for (var stretch : stretches)
            for (var fault : stretch.faults())
                table.row(
                        Objects.requireNonNullElse(stretch.organization(), "platform"),
                        link(fault),
                        fault.kind(),
                        fault.detail());
        return table;
    }

    private static String link(AuditFault fault) {
        var position = fault.position();
        return position == null ? "end" : position.toString();
    }
}
