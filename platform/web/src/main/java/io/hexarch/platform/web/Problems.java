package io.hexarch.platform.web;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.problem.Refused;

/** How a controller answers an outcome that says no: {@code case Refusal no -> throw Problems.refuse(no)}. */
public final class Problems {

    private Problems() {}

    /** The outcome's problem, as what the caller throws; one place turns it into the answer. */
    public static Refused refuse(Refusal refusal) {
        return new Refused(refusal.problem());
    }

    /** A refusal that points at one field of the body. */
    public static Refused refuse(ProblemCode code, String detail, String pointer, String message) {
        return new Refused(Problem.of(code, detail).at(pointer, message));
    }
}
