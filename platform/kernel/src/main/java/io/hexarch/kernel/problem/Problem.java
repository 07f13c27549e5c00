package io.hexarch.kernel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One refusal: the code, what exactly is wrong in words a person can act on, and where.
 *
 * @param detail a sentence for the person who asked: what was wrong and how to mend it
 * @param errors the places of the request that are wrong; may be empty
 */
public record Problem(
        ProblemCode code, String detail, List<FieldError> errors, Optional<java.time.Duration> retryAfter) {

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemCode code, String detail) {
        return new Problem(code, detail, List.of(), Optional.empty());
    }

    /**
     * Somebody else's change came first.
     *
     * @param resource what it is, for example {@code project}
     * @param generation of the resource now
     */
    public static Problem changedMeanwhile(String resource, long generation) {
        return of(
                KernelProblem.CHANGED_MEANWHILE,
                "The " + resource + " is at generation " + generation
                        + " now. Read it again and repeat the change if it still applies.");
    }

    /**
     * The same problem, pointing at a place of the request.
     *
     * @param pointer a JSON pointer (RFC 6901) into the body, for example {@code /name}
     */
    public Problem at(String pointer, String message) {
        var more = new ArrayList<>(errors);
        more.add(new FieldError(pointer, message));
        return new Problem(code, detail, more, retryAfter);
    }

    public Problem retryAfter(java.time.Duration wait) {
        return new Problem(code, detail, errors, Optional.of(wait));
    }

    /** One place of the request, and what is wrong there. */
    public record FieldError(String pointer, String message) {}
}
