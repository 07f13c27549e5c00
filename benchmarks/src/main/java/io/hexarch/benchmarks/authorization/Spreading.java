package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.api.Tenant;
import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.http.Unanswered;
import io.hexarch.benchmarks.load.Percentile;
import io.hexarch.benchmarks.result.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * What is changed at one server, asked for at another until that one acts on it. Counts from the moment at which the change is sent. It
 * comes at any moment of the other's rounds, not always at their beginning.
 */
final class Spreading {

    private static final double GRANT_GOAL = 1_000;
    private static final double SESSION_GOAL = 5_000;
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration LONGEST_ROUND = Duration.ofMillis(600);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double NANOS_PER_MILLI = 1e6;

    private final Api first;
    private final Api second;
    private final Tenant tenant;
    private final String token;
    private final int changes;
    private final Random random = new Random(4);

    /** @param token of the tenant's owner */
    Spreading(Api first, Api second, Tenant tenant, String token, int changes) {
        this.first = first;
        this.second = second;
        this.tenant = tenant;
        this.token = token;
        this.changes = changes;
    }

    List<Figure> figures() {
        System.out.println("Changing rights and ending sessions at one server, asking another");
        var guest = Guest.joined(first, token, tenant.path("/invitations"));
        var figures = new ArrayList<Figure>();
        figures.addAll(figures("a changed grant counts at a second server", grants(guest), GRANT_GOAL));
        figures.addAll(figures("an ended session is refused at a second server", sessions(guest), SESSION_GOAL));
        return figures;
    }

    private List<Double> grants(Guest guest) {
        var group = AdministeringGroup.made(first, token, tenant, "spreading");
        var session = guest.signIn(first, tenant.organization());
        var audit = tenant.path("/audit?limit=1");
        var times = new ArrayList<Double>();
        awaitStatus(session, audit, 403);
        while (times.size() < changes) {
            times.add(changed(() -> group.letIn(token, guest.person()), session, audit, 200));
            times.add(changed(() -> group.takeOut(token, guest.person()), session, audit, 403));
        }
        return times;
    }

    private List<Double> sessions(Guest guest) {
        var times = new ArrayList<Double>();
        while (times.size() < changes) {
            var session = guest.signIn(first, tenant.organization());
            awaitStatus(session, "/api/v1/me", 200);
            times.add(changed(() -> guest.end(first, session), session, "/api/v1/me", 401));
        }
        return times;
    }

    private double changed(Runnable change, Guest.Session session, String path, int wanted) {
        pause(random.nextLong(LONGEST_ROUND.toNanos()));
        long began = System.nanoTime();
        change.run();
        awaitStatus(session, path, wanted);
        return (System.nanoTime() - began) / NANOS_PER_MILLI;
    }

    private void awaitStatus(Guest.Session session, String path, int wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int status = status(session, path); status != wanted; status = status(session, path)) {
            if (System.nanoTime() > deadline)
                throw new IllegalStateException(
                        path + " answers " + status + " and not " + wanted + " after " + PATIENCE);
            pause(LOOK.toNanos());
        }
    }

    private int status(Guest.Session session, String path) {
        try {
            return second.get(session.token(), path).status();
        } catch (Unanswered refused) {
            if (refused.status() == 0) throw refused;
            return refused.status();
        }
    }

    private static List<Figure> figures(String what, List<Double> times, double goal) {
        return List.of(
                Figure.of(what + ", median", "ms", Percentile.median(times)),
                Figure.of("%s, p99 of %d".formatted(what, times.size()), "ms", Percentile.of(times, 0.99))
                        .withGoal(goal)
                        .withSamples(times));
    }

    private static void pause(long nanos) {
        long until = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = until - System.nanoTime()) LockSupport.parkNanos(left);
    }
}
