package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.Errors;
import io.hexarch.cli.demo.DemoCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The table of commands. Reading annotations is most of the time that a start takes, therefore only the noun that is asked for is read; all of
 * them are where the whole list is wanted: help, completion, the reference.
 */
public final class Commands {

    private static final Map<String, Function<Cli, Object>> NOUNS = nouns();

    private Commands() {}

    private static Map<String, Function<Cli, Object>> nouns() {
        var nouns = new LinkedHashMap<String, Function<Cli, Object>>();
        nouns.put("login", LoginCommand::new);
        nouns.put("logout", LogoutCommand::new);
        nouns.put("whoami", WhoamiCommand::new);
        nouns.put(
                "org",
                cli -> new CommandLine(new OrganizationCommands(cli))
                        .addSubcommand(new OrganizationSettingsCommand(cli))
                        .addSubcommand(new OrganizationTransferCommand(cli))
                        .addSubcommand(new OrganizationExportCommand(cli))
                        .addSubcommand(new OrganizationCloseCommand(cli))
                        .addSubcommand(new OrganizationReopenCommand(cli)));
        nouns.put("member", MemberCommands::new);
        nouns.put("invitation", InvitationCommands::new);
        nouns.put("group", GroupCommands::new);
        nouns.put("role", RoleCommands::new);
        nouns.put("grant", GrantCommands::new);
        nouns.put(
                "service-account",
                cli -> new CommandLine(new ServiceAccountCommands(cli))
                        .addSubcommand(new ServiceAccountKeyCommands(cli)));
        nouns.put("access", AccessCommand::new);
        nouns.put("rights", RightsCommand::new);
        nouns.put("workspace", WorkspaceCommands::new);
        nouns.put("kubeconfig", KubeconfigCommand::new);
        nouns.put(
                "project",
                cli -> new CommandLine(new ProjectCommands(cli)).addSubcommand(new ProjectMemberCommands(cli)));
        nouns.put(
                "app",
                cli -> new CommandLine(new ApplicationCommands(cli))
                        .addSubcommand(new ApplicationLogsCommand(cli))
                        .addSubcommand(new ReleasesCommand(cli))
                        .addSubcommand(new RollbackCommand(cli)));
        nouns.put("key", KeyCommands::new);
        nouns.put(
                "audit",
                cli -> new CommandLine(new AuditCommands(cli))
                        .addSubcommand(new AuditVerifyCommand(cli))
                        .addSubcommand(new AuditExportCommand(cli))
                        .addSubcommand(new AuditEraseCommand(cli)));
        nouns.put("tenant", TenantCommands::new);
        nouns.put("status", CapabilitiesCommand::new);
        nouns.put("capabilities", CapabilitiesCommand::new);
        nouns.put("api", ApiCommand::new);
        nouns.put("completion", CompletionCommand::new);
        nouns.put("demo", DemoCommand::new);
        return nouns;
    }

    /** All commands. */
    public static CommandLine all(Cli cli) {
        var root = root(cli);
        root.getCommandSpec()
                .usageMessage()
                .footer(
                        "",
                        "Begin with:  hexarch login, hexarch workspace create dev, hexarch kubeconfig dev",
                        "One command: hexarch COMMAND --help");
        NOUNS.forEach((name, command) -> root.addSubcommand(name, command.apply(cli)));
        return finished(root, cli);
    }

    /** Those that these arguments can mean. */
    public static CommandLine forArguments(Cli cli, String... arguments) {
        var first = arguments.length == 0 ? "" : arguments[0];
        if (first.equals("--version") || first.equals("-V")) return finished(root(cli), cli);
        var noun = NOUNS.get(first);
        if (noun == null || first.equals("completion")) return all(cli);
        var root = root(cli);
        root.addSubcommand(first, noun.apply(cli));
        return finished(root, cli);
    }

    private static CommandLine root(Cli cli) {
        var root = new CommandLine(new HexarchCommand());
        root.addMixin("global", cli.options());
        return root;
    }

    private static CommandLine finished(CommandLine root, Cli cli) {
        var errors = new Errors(cli.terminal(), cli.options());
        return root.setOut(new PrintWriter(cli.terminal().out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(cli.terminal().err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        cli.terminal().outColours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(cli.terminal().columns(), 80, 120))
                .setAbbreviatedOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors::usage)
                .setExecutionExceptionHandler((thrown, command, parsed) -> errors.report(thrown));
    }
}
