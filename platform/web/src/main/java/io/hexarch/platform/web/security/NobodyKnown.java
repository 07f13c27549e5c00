package io.hexarch.platform.web.security;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;

/** Stands where no module says who is who: every credential is refused. */
final class NobodyKnown implements Authenticator {

    @Override
    public Verdict authenticate(Presented presented) {
        return new Verdict.Rejected(Problem.of(
                KernelProblem.UNAUTHENTICATED, "This server has no way to sign in: only public pages answer."));
    }

    @Override
    public boolean stillGood(Caller caller) {
        return false;
    }
}
