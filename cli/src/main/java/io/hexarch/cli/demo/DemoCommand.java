package io.hexarch.cli.demo;

import io.hexarch.cli.Cli;
import io.hexarch.cli.Errors;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.ProblemAnswer;
import io.hexarch.cli.json.Yaml;
import io.hexarch.cli.kubeconfig.WorkspaceKubeconfig;
import io.hexarch.cli.settings.PrivateFile;
import io.hexarch.client.IdentityApi;
import io.hexarch.client.Workspace;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the whole journey. Every stage is real, and takes the time that it takes. */
@Command(
        name = "demo",
        description = {
            "Play the whole journey with commentary and times: organization, workspace, kubectl, project, application, its address, log, scale,"
                    + " sleep, wake, delete.",
            "What it makes it deletes again, unless it fails or is told to keep it."
        })
public final class DemoCommand implements Callable<Integer> {

    private final Cli cli;
    private final Chronicle chronicle;

    @Option(
            names = "--image",
            paramLabel = "IMAGE",
            defaultValue = "127.0.0.1:5000/demo/hello:1",
            description = "What to deploy; it has to answer HTTP on port 8080. Default: the one of the local cluster.")
    private String image = "";

    @Option(
            names = "--org",
            paramLabel = "ORG",
            description = "In that organization. Else $$HEXARCH_ORG, else the chosen one.")
    private @Nullable String organization;

    @Option(names = "--keep", description = "Delete nothing at the end.")
    private boolean keep;

    private boolean made;

    public DemoCommand(Cli cli) {
        this.cli = cli;
        this.chronicle = new Chronicle(cli.terminal(), cli.clock());
    }

    @Override
    public Integer call() {
        var name =
                "demo-" + Integer.toString(RandomGenerator.getDefault().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
        try {
            var exit = play(name);
            report();
            return exit;
        } catch (RuntimeException e) {
            var exit = new Errors(cli.terminal(), cli.options()).report(e);
            if (made)
                cli.terminal().say("What was made is still there. To delete it: hexarch workspace delete " + name);
            report();
            return exit;
        }
    }

    /** What later stages do not build on may fail without ending the journey; its exit code tells all the same. */
    private int attempt(Runnable stage) {
        try {
            stage.run();
            return ExitCode.DONE.number();
        } catch (Failure | ProblemAnswer e) {
            return new Errors(cli.terminal(), cli.options()).report(e);
        }
    }

    /** Returns the exit code of the journey. */
    private int play(String name) {
        var me = cli.session().get(IdentityApi.getMe());
        cli.terminal()
                .say("The whole journey, as " + me.displayName() + " on "
                        + cli.target().server() + ".");
        var journey = new Journey(cli, chronicle);
        new HostCluster(cli, chronicle).awaitConnected();
        var owner = journey.organization(organization);
        made = true;
        var workspace = journey.createWorkspace(owner, name);
        var asked = attempt(() -> kubectl(workspace));
        var project = journey.createProject(workspace, "web");
        var application = journey.deploy(project, "hello", image);
        journey.visit("visit its address", application);
        journey.logs(application);
        journey.scale(application, 2);
        journey.sleep(workspace);
        journey.wake(workspace);
        journey.visit("visit it again", application);
        if (!keep) journey.delete(application, workspace);
        return asked;
    }

    private void kubectl(Workspace workspace) {
        var program = Kubectl.find(cli.terminal());
        if (program.isEmpty()) {
            chronicle.say("kubectl is not on this machine ($HEXARCH_KUBECTL may name one): that stage is left out.");
            return;
        }
        var file = cli.folders().cache().resolve("demo").resolve(workspace.name() + ".kubeconfig");
        chronicle.of("get a kubeconfig", "hexarch kubeconfig " + workspace.name(), () -> {
            var entry = new WorkspaceKubeconfig(cli).askingForTokens(workspace, "demo");
            new PrivateFile(file).write(Yaml.print(entry.alone()));
            return file;
        });
        chronicle.of("ask its Kubernetes", "kubectl get namespaces", () -> {
            var lines = new Kubectl(program.get(), file).run("get", "namespaces");
            lines.forEach(chronicle::say);
            return lines;
        });
        new PrivateFile(file).delete();
    }

    private void report() {
        cli.terminal().say("");
        if (cli.printer().forPeople())
            chronicle.table().lines().forEach(cli.terminal().out()::println);
        else cli.printer().document(chronicle.json());
    }
}
