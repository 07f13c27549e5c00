package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.SESSION_END;

import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.kernel.usecase.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Signs one of one's own devices out. */
@UseCase
public final class EndSession {

    private final Access access;
    private final TenantTransaction transaction;
    private final SessionRepository sessions;
    private final Journal journal;
    private final Clock clock;

    public EndSession(
            Access access, TenantTransaction transaction, SessionRepository sessions, Journal journal, Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing happens when it has ended already. */
    public void end(Actor actor, SessionId id) {
        access.require(actor, SESSION_END, Self.scope(actor));
        transaction.asPerson(actor, () -> {
            var mine = sessions.find(id).filter(found -> found.person().equals(Self.of(actor)));
            if (mine.isEmpty()) throw AccessRefused.notFound();
            if (sessions.end(id, SessionEnd.REVOKED, clock.instant())) {
                var target = new Deed.Target("session", id.text(), Optional.empty());
                var details = Map.of("because", SessionEnd.REVOKED.name());
                journal.record(actor, new PlatformDeed(SESSION_END.name(), target, details));
            }
            return Done.DONE;
        });
    }
}
