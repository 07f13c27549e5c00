package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.client.AuditApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes unreadable from where somebody acted. */
@Command(
        name = "erase",
        description = {
            "Erase from where a person acted, in all records (operators).",
            "Destroys the key under which their addresses are kept. The records stay, and still verify."
        })
final class AuditEraseCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(paramLabel = "PERSON", description = "Id of the person, also of one who is gone.")
    private String person = "";

    @Mixin
    private DeleteOptions delete = new DeleteOptions();

    AuditEraseCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        delete.confirm(cli.terminal(), "Erase all addresses of " + person + " for good?");
        cli.session().send(AuditApi.deleteAuditKey(person));
        cli.terminal().say("The addresses of " + person + " can be read by nobody any more.");
        return ExitCode.DONE.number();
    }
}
