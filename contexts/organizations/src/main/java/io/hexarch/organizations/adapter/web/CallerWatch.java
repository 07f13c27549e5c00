package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends a long answer with the session or key of whoever asked for it. Not with their token: one lasts a quarter of an hour, and a large
 * answer on a slow line takes longer.
 */
final class CallerWatch {

    private static final Duration PAUSE = Duration.ofSeconds(4);
    /** However slow the line is. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final Caller caller;
    private final Authenticator authenticator;
    private final Clock clock;
    private Instant looked;

    CallerWatch(Caller caller, Authenticator authenticator, Clock clock) {
        this.looked = clock.instant();
        this.caller = new Caller(caller.actor(), looked.plus(LONGEST));
        this.authenticator = authenticator;
        this.clock = clock;
    }

    /** Cheap: asks every few seconds only. */
    void look() {
        var now = clock.instant();
        if (now.isBefore(looked.plus(PAUSE))) return;
        looked = now;
        if (now.isAfter(caller.until()) || !authenticator.stillGood(caller))
            throw new Refused(Problem.of(
                    KernelProblem.TOKEN_REVOKED,
                    "Your session or key ended while this was sent. Sign in and ask again."));
    }
}
