package io.hexarch.platform.web.test;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the tokens that a test has given out. */
public final class GivenCallers implements Authenticator {

    private static final String EXPIRED = "expired";

    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    /** A token for the actor, good until the far future. */
    public String tokenOf(Actor actor) {
        var token = "token-of-" + actor.kind() + "-" + actor.id() + "-"
                + actor.organization().hashCode();
        callers.put(token, new Caller(actor, Instant.MAX));
        return token;
    }

    /** A token whose time is over. */
    public static String expiredToken() {
        return EXPIRED;
    }

    public void revoke(String token) {
        callers.remove(token);
    }

    @Override
    public Verdict authenticate(Presented presented) {
        var caller = callers.get(presented.token());
        if (caller != null) return new Verdict.Accepted(caller);
        if (presented.token().equals(EXPIRED))
            return new Verdict.Rejected(
                    Problem.of(KernelProblem.TOKEN_EXPIRED, "The token has expired. Sign in again."));
        return new Verdict.Rejected(
                Problem.of(KernelProblem.UNAUTHENTICATED, "The token is not one of ours. Sign in again."));
    }

    @Override
    public boolean stillGood(Caller caller) {
        return callers.containsValue(caller);
    }
}
