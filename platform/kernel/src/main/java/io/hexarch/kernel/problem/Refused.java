package io.hexarch.kernel.problem;

/** A refusal where no outcome can be returned: from a value that rejects nonsense, or from deep inside. Not a bug, not logged. */
public class Refused extends RuntimeException implements Refusal {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code().code() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Refused(ProblemCode code, String detail) {
        this(Problem.of(code, detail));
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
