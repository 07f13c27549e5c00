package io.hexarch.cli;

import io.hexarch.cli.command.GlobalOptions;
import io.hexarch.cli.http.ProblemAnswer;
import io.hexarch.cli.output.Plain;
import io.hexarch.cli.terminal.Terminal;
import java.io.UncheckedIOException;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command could not be done: what, why, and what to type next. */
public final class Errors {

    /** Refusals that another role would not get; all others say themselves what helps. */
    private static final Set<String> ROLES_DECIDE = Set.of("hexarch.forbidden", "organizations.owners-only");

    private final Terminal terminal;
    private final GlobalOptions options;

    public Errors(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /** Says what was thrown, and returns the exit code that belongs to it. */
    public int report(Exception thrown) {
        return say(
                switch (thrown) {
                    case Failure failure -> failure;
                    case ProblemAnswer problem -> of(problem);
                    case UncheckedIOException e ->
                        Failure.of(ExitCode.FAILED, "A file could not be read or written")
                                .because(String.valueOf(e.getMessage()))
                                .causedBy(e);
                    case Exception bug ->
                        Failure.of(ExitCode.FAILED, "The client has a fault")
                                .because(bug.toString())
                                .next("the same command with -v shows where; please report it")
                                .causedBy(bug);
                });
    }

    /** Says that the words make no command. */
    public int usage(ParameterException e, String[] arguments) {
        var command = e.getCommandLine();
        var failure = Failure.usage(String.valueOf(e.getMessage()));
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream().limit(3).forEach(word -> failure.next(name(command) + " " + word));
        }
        if (failure.next().isEmpty()) failure.next(name(command) + " --help");
        return say(failure);
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static Failure of(ProblemAnswer problem) {
        var exit =
                switch (problem.status()) {
                    case 401 -> ExitCode.NOT_SIGNED_IN;
                    case 404 -> ExitCode.NOT_FOUND;
                    case 409, 412 -> ExitCode.CONFLICT;
                    case 502, 503, 504 -> ExitCode.UNREACHABLE;
                    default -> ExitCode.FAILED;
                };
        var failure =
                Failure.of(exit, problem.title()).because(problem.detail()).causedBy(problem);
        problem.errors().forEach(error -> failure.because(error.pointer() + ": " + error.message()));
        problem.retryAfter().ifPresent(seconds -> failure.because("the server says: try again in " + seconds + " s"));
        switch (problem.status()) {
            case 401 -> failure.next("hexarch login");
            case 403 -> {
                if (ROLES_DECIDE.contains(problem.code()))
                    failure.next(
                            "hexarch whoami     shows your roles; an owner or admin of the organization may change them");
            }
            case 412 -> failure.next("the same command once more: it reads the newest state first");
            case 500 -> problem.traceId().ifPresent(trace -> failure.because("report this trace: " + trace));
            case 502, 503, 504, 507 -> failure.next("hexarch capabilities     shows which part is missing");
            default -> {}
        }
        return failure;
    }

    private int say(Failure failure) {
        var style = terminal.style();
        terminal.say(style.bad("error") + "  " + style.bold(Plain.line(failure.what())));
        failure.reasons().forEach(reason -> terminal.say(style.dim("  why  ") + Plain.line(reason)));
        failure.next().forEach(command -> terminal.say(style.dim(" next  ") + Plain.line(command)));
        if (options.verbose() && failure.getCause() != null) failure.getCause().printStackTrace(terminal.err());
        return failure.exit().number();
    }
}
