package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.Journal.Outcome;
import java.util.Map;
import java.util.Optional;

/** Announces what changes something before it is passed on, and says afterwards how it ended. Bodies and queries are never written down. */
final class ProxyRecord {

    private static final int REFUSED_FROM = 400;
    private static final int FAILED_FROM = 500;

    private final Journal journal;

    ProxyRecord(Journal journal) {
        this.journal = journal;
    }

    /** Nothing is announced for a call that only reads. */
    Attempt attempt(Actor actor, KubernetesCall call, ProxyTarget target) {
        if (!call.mutating()) return new Attempt(Optional.empty());
        var deed = new Deed(
                target.organization(),
                call.action(),
                target.cluster(),
                Map.of("path", call.path().path(), "as", target.user()));
        return new Attempt(Optional.of(journal.attempt(actor, deed)));
    }

    record Attempt(Optional<Journal.Attempt> announced) {

        void end(Outcome outcome, String detail) {
            announced.ifPresent(attempt -> attempt.end(outcome, detail));
        }

        void end(int status) {
            var outcome =
                    status < REFUSED_FROM ? Outcome.SUCCEEDED : status < FAILED_FROM ? Outcome.REFUSED : Outcome.FAILED;
            end(outcome, "HTTP " + status);
        }
    }
}
