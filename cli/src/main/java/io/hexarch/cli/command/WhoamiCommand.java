package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.output.Details;
import io.hexarch.cli.output.Table;
import io.hexarch.cli.settings.ServerSettings.ChosenOrganization;
import io.hexarch.client.IdentityApi;
import io.hexarch.client.Me;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says as whom, where and in what one acts. */
@Command(name = "whoami", description = "Who you are, where, and in which organization.")
final class WhoamiCommand implements Callable<Integer> {

    private final Cli cli;

    WhoamiCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var answer = cli.session().send(IdentityApi.getMe());
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    private Details details(Me me) {
        var chosen = cli.remembered()
                .chosenOrganization()
                .map(ChosenOrganization::id)
                .orElse("");
        var organizations = new Table("", "ORGANIZATION", "NAME", "ROLE");
        me.organizations()
                .forEach(one ->
                        organizations.row(one.id().equals(chosen) ? "*" : "", one.slug(), one.name(), one.role()));
        return new Details(me.email())
                .line("Name", me.displayName())
                .line("E-mail", me.email())
                .line("Id", me.id())
                .line("Platform", String.join(", ", me.platformRoles()))
                .line("Server", cli.target().server())
                .line("Workspace", cli.remembered().workspace())
                .line("Project", cli.remembered().project())
                .table(organizations);
    }
}
