package io.hexarch.cli;

/** How a command ended, for scripts. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    USAGE(2),
    NOT_SIGNED_IN(3),
    NOT_FOUND(4),
    CONFLICT(5),
    UNREACHABLE(6),
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
