package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.SESSION_LIST;

import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.Session;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.time.Clock;

/** Where am I signed in? */
@UseCase
public final class ListSessions {

    private final Access access;
    private final TenantTransaction transaction;
    private final SessionRepository sessions;
    private final Clock clock;

    public ListSessions(Access access, TenantTransaction transaction, SessionRepository sessions, Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.sessions = sessions;
        this.clock = clock;
    }

    public Page<Session> list(Actor actor, PageRequest page) {
        access.require(actor, SESSION_LIST, Self.scope(actor));
        return transaction.asPerson(actor, () -> sessions.page(Self.of(actor), clock.instant(), page));
    }
}
