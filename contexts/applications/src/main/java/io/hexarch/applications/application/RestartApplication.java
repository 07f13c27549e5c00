package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_UPDATE;

import io.hexarch.applications.ApplicationEvent.ApplicationRestarted;
import io.hexarch.applications.ApplicationId;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;

/** Wishes all pods anew, one after the other, with the same release. */
@UseCase
public final class RestartApplication {

    private final Access access;
    private final ApplicationScopes scopes;
    private final ChangeApplication changes;
    private final Clock clock;

    public RestartApplication(Access access, ApplicationScopes scopes, ChangeApplication changes, Clock clock) {
        this.access = access;
        this.scopes = scopes;
        this.changes = changes;
        this.clock = clock;
    }

    public ChangeApplication.Outcome restart(Actor actor, ApplicationId id) {
        access.require(actor, APPLICATION_UPDATE, scopes.of(actor, id));
        return changes.change(
                actor,
                id,
                Optional.empty(),
                application -> application.restarted(clock.instant()),
                changed -> new ApplicationRestarted(
                        changed.home().organization(),
                        changed.home().project(),
                        changed.id(),
                        changed.revision(),
                        changed.state().text()));
    }
}
