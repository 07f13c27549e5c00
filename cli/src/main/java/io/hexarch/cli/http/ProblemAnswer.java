package io.hexarch.cli.http;

import io.hexarch.cli.json.Json;
import io.hexarch.client.FieldProblem;
import io.hexarch.client.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer that is a refusal or a fault (RFC 9457). A command that knows what to make of it may catch it. */
public final class ProblemAnswer extends RuntimeException {

    private final int status;
    private final transient @Nullable Problem problem;
    private final transient Optional<Integer> retryAfter;

    ProblemAnswer(int status, Json body, Optional<Integer> retryAfter) {
        this(
                status,
                retryAfter,
                body instanceof Json.Members(var members) && members.containsKey("title") ? body : null);
    }

    private ProblemAnswer(int status, Optional<Integer> retryAfter, @Nullable Json body) {
        super("HTTP " + status);
        this.status = status;
        this.problem = body == null ? null : Problem.of(body);
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    /** The stable name of the problem; empty when the answer was none of ours. */
    public String code() {
        var code = problem == null ? null : problem.code();
        return code == null ? "" : code;
    }

    public String title() {
        return problem == null ? "The server answered HTTP " + status : problem.title();
    }

    public String detail() {
        return problem == null ? "" : problem.detail();
    }

    public List<FieldProblem> errors() {
        var errors = problem == null ? null : problem.errors();
        return errors == null ? List.of() : errors;
    }

    public Optional<String> traceId() {
        return Optional.ofNullable(problem).map(Problem::traceId);
    }

    /** Seconds after which trying again may help. */
    public Optional<Integer> retryAfter() {
        return retryAfter;
    }
}
