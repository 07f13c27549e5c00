package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.json.Yaml;
import io.hexarch.cli.kubeconfig.KubeconfigEntry;
import io.hexarch.cli.kubeconfig.KubeconfigFile;
import io.hexarch.cli.kubeconfig.WorkspaceKubeconfig;
import io.hexarch.client.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets kubectl into a workspace. */
@Command(
        name = "kubeconfig",
        description = {
            "Let kubectl into a workspace.",
            "Adds a context to $$KUBECONFIG or ~/.kube/config and makes it the current one. kubectl then asks this program for tokens."
        })
final class KubeconfigCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORKSPACE",
            description = "Its name or id. Else $$HEXARCH_WORKSPACE, else the chosen one.")
    private @Nullable String workspace;

    @Option(names = "--token", description = "Write a short-lived token instead, for places where this program is not.")
    private boolean token;

    @Option(names = "--context", paramLabel = "NAME", description = "Name of the context. Else hexarch-ORG-WORKSPACE.")
    private @Nullable String context;

    @Option(names = "--file", paramLabel = "FILE", description = "Write to that file instead.")
    private @Nullable Path file;

    @Option(names = "--print", description = "Print a kubeconfig of its own, and write none.")
    private boolean print;

    @Option(names = "--no-use", description = "Leave the current context as it is.")
    private boolean keepCurrent;

    @Mixin
    private final OrganizationScope scope = new OrganizationScope();

    KubeconfigCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(scope.organization());
        var found = cli.names().workspace(scope.organization(), workspace).body();
        var name = context == null ? "hexarch-" + organization.slug() + "-" + found.name() : context;
        var entry = entry(found, name);
        if (print) {
            cli.terminal().out().print(Yaml.print(entry.alone()));
            return ExitCode.DONE.number();
        }
        var target = file == null ? KubeconfigFile.standard(cli.terminal()) : new KubeconfigFile(file);
        target.put(entry, !keepCurrent);
        cli.terminal().say("Context " + cli.terminal().style().bold(name) + " is in " + target.path() + ".");
        cli.terminal().say("Next: kubectl " + (keepCurrent ? "--context " + name + " " : "") + "get namespaces");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "credential",
            hidden = true,
            description = "Print an ExecCredential; run by kubectl through a cache.")
    int credential(
            @Parameters(paramLabel = "WORKSPACE", description = "Id of the workspace.") String id,
            @Option(
                            names = "--organization",
                            required = true,
                            paramLabel = "ORG",
                            description = "Id of its organization.")
                    String organization,
            @Option(names = "--cache", required = true, paramLabel = "FILE", description = "Where to keep it.")
                    Path cache) {
        cli.session().enter(organization);
        cli.terminal().out().println(new WorkspaceKubeconfig(cli).credential(id, cache));
        return ExitCode.DONE.number();
    }

    private KubeconfigEntry entry(Workspace found, String name) {
        var kubeconfig = new WorkspaceKubeconfig(cli);
        if (!token) return kubeconfig.askingForTokens(found, name);
        var made = kubeconfig.withToken(found, name);
        made.expiresAt().ifPresent(end -> cli.terminal().say("Its token ends at " + end + "."));
        return made.entry();
    }
}
