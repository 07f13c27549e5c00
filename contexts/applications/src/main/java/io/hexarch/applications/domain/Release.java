package io.hexarch.applications.domain;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.ReleaseId;
import io.hexarch.applications.domain.ApplicationState.Degraded;
import io.hexarch.applications.domain.ApplicationState.Deleting;
import io.hexarch.applications.domain.ApplicationState.Deploying;
import io.hexarch.applications.domain.ApplicationState.Failed;
import io.hexarch.applications.domain.ApplicationState.Running;
import io.hexarch.applications.domain.ApplicationState.Stopped;
import io.hexarch.applications.domain.ApplicationState.StoppedByHand;
import java.time.Instant;
import java.util.Optional;

/**
 * One template that an application ran or runs. What it says is never changed; what became of it is remembered.
 *
 * @param number 1, 2, 3, … within the application
 * @param change what was different from the one before, in words
 * @param createdBy kind and id of who wished it, as the outside sees them
 * @param digest of the image that all its pods ran when they were last seen well; empty: that was never seen
 */
public record Release(
        ReleaseId id,
        ApplicationId application,
        int number,
        Template template,
        String change,
        String createdBy,
        Instant createdAt,
        ReleaseState state,
        Optional<String> digest) {

    /** The newest one of an application, that was wished just now. */
    public static Release newest(ReleaseId id, Application of, String change, String createdBy, Instant at) {
        return new Release(
                id,
                of.id(),
                of.release(),
                of.template(),
                change,
                createdBy,
                at,
                ReleaseState.ROLLING_OUT,
                Optional.empty());
    }

    /** What became of the newest release, after its application was looked at. */
    public Release seen(Application now) {
        return switch (now.state()) {
            // Only now do all pods run this release, and not the one before: another moment's digest may be another
            // release's.
            case Running _ -> with(ReleaseState.RUNNING, now.rollout().digest().or(() -> digest));
            case Degraded _, Stopped _, StoppedByHand _ -> with(ReleaseState.RUNNING, digest);
            case Failed _ -> with(ReleaseState.FAILED, digest);
            case Deploying _, Deleting _ -> this;
        };
    }

    /** Another one is the newest now. Whoever looks for a release to go back to sees which ones never ran. */
    public Release superseded() {
        boolean neverRan = state == ReleaseState.FAILED && digest.isEmpty();
        return neverRan ? this : with(ReleaseState.SUPERSEDED, digest);
    }

    private Release with(ReleaseState next, Optional<String> nextDigest) {
        return new Release(id, application, number, template, change, createdBy, createdAt, next, nextDigest);
    }
}
