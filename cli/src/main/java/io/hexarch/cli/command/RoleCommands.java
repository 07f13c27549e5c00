package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.Holders;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.client.CreateRoleRequest;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.Role;
import io.hexarch.client.UpdateRoleRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Roles: those that exist everywhere, and those that an organization makes for itself. */
@Command(
        name = "role",
        description = "Roles: what there is, and the organization's own.",
        synopsisSubcommandLabel = "COMMAND")
final class RoleCommands {

    private static final String NAME = "Name or id of the role.";

    private final Cli cli;

    RoleCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "The roles that can be granted.")
    int list(@Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listRoles(organization.id())),
                        Columns.of(Role::of, Role::name)
                                .column("NAME", Role::name)
                                .column("KIND", role -> role.id() == null ? "built in" : "own")
                                .column(
                                        "PERMISSIONS",
                                        role -> role.permissions().size())
                                .column("DESCRIPTION", Role::description),
                        "There is no role.");
        return ExitCode.DONE.number();
    }

    @Command(name = "get", description = "What a role allows.")
    int get(@Parameters(paramLabel = "ROLE", description = NAME) String named, @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var found = cli.session().all(OrganizationsApi.listRoles(organization.id())).stream()
                .filter(json -> {
                    var role = Role.of(json);
                    return named.equals(role.id()) || named.equalsIgnoreCase(role.name());
                })
                .findFirst()
                .orElseThrow(() -> Failure.of(ExitCode.NOT_FOUND, "There is no role \"" + named + "\"")
                        .next("hexarch role list"));
        cli.printer().one(found, () -> details(Role.of(found)));
        return ExitCode.DONE.number();
    }

    @Command(
            name = "create",
            description = {"Make a role of the organization's own.", "It can hold no permission that you do not hold."})
    int create(
            @Parameters(paramLabel = "NAME", description = "What to call it.") String name,
            @Option(
                            names = "--permission",
                            required = true,
                            paramLabel = "PERMISSION",
                            description = "What it allows, such as workspace.view; may be repeated.")
                    List<String> permissions,
            @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.") @Nullable
                    String description,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var answer = cli.session()
                .send(OrganizationsApi.createRole(
                        organization.id(), new CreateRoleRequest(name, description, permissions)));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "update", description = "Change a role, for all who hold it at once.")
    int update(
            @Parameters(paramLabel = "ROLE", description = NAME) String named,
            @Option(names = "--name", paramLabel = "NAME", description = "Its new name.") @Nullable String name,
            @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.") @Nullable
                    String description,
            @Option(
                            names = "--permission",
                            paramLabel = "PERMISSION",
                            description = "All that it allows from now on; may be repeated.")
                    @Nullable
                    List<String> permissions,
            @Mixin OrganizationScope scope) {
        if (name == null && description == null && permissions == null)
            throw Failure.usage("Nothing to change").next("--name NAME, --description TEXT, --permission PERMISSION");
        var organization = cli.names().organization(scope.organization());
        var role = new Holders(cli, organization.id()).ownRole(named);
        var answer = cli.session()
                .send(OrganizationsApi.updateRole(
                        organization.id(),
                        Objects.requireNonNull(role.id()),
                        Versions.match(Objects.requireNonNull(role.generation())),
                        new UpdateRoleRequest(name, description, permissions)));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "delete", description = "Remove a role of the organization's own that nobody holds.")
    int delete(
            @Parameters(paramLabel = "ROLE", description = NAME) String named,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var role = new Holders(cli, organization.id()).ownRole(named);
        delete.confirm(cli.terminal(), "Remove role " + role.name() + "?");
        cli.session()
                .send(OrganizationsApi.deleteRole(
                        organization.id(),
                        Objects.requireNonNull(role.id()),
                        Versions.match(Objects.requireNonNull(role.generation()))));
        cli.terminal().say("Role " + role.name() + " is gone.");
        return ExitCode.DONE.number();
    }

    private static Details details(Role role) {
        return new Details(role.name())
                .line("Name", role.name())
                .line("Id", role.id())
                .line("Description", role.description())
                .line("Permissions", String.join(", ", role.permissions()));
    }
}
