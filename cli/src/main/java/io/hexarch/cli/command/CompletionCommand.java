package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete this program's words. */
@Command(
        name = "completion",
        description = {
            "Print the completion of a shell.",
            "bash:  source <(hexarch completion bash)",
            "zsh:   source <(hexarch completion zsh)",
            "fish:  hexarch completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Cli cli;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell = "";

    CompletionCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        cli.terminal()
                .out()
                .println(
                        switch (shell) {
                            // The script for bash also runs in zsh, in which it switches bash's completion on.
                            case "bash", "zsh" -> AutoComplete.bash("hexarch", root);
                            case "fish" -> FishCompletion.of(root);
                            case String other ->
                                throw Failure.usage("There is no completion for \"" + other + "\"")
                                        .next("hexarch completion bash");
                        });
        return ExitCode.DONE.number();
    }
}
