package io.hexarch.cli;

import java.util.ArrayList;
import java.util.List;

/** Why a command cannot be done: what, why, and the commands to type next. It ends the command; nothing else may catch it to go on silently. */
public final class Failure extends RuntimeException {

    private final ExitCode exit;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> next = new ArrayList<>();

    private Failure(ExitCode exit, String what) {
        super(what);
        this.exit = exit;
    }

    public static Failure of(ExitCode exit, String what) {
        return new Failure(exit, what);
    }

    public static Failure usage(String what) {
        return new Failure(ExitCode.USAGE, what);
    }

    public Failure because(String reason) {
        if (!reason.isBlank()) reasons.add(reason);
        return this;
    }

    public Failure next(String command) {
        next.add(command);
        return this;
    }

    public Failure causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public ExitCode exit() {
        return exit;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    public List<String> next() {
        return List.copyOf(next);
    }
}
