package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_DELETE;

import io.hexarch.applications.ApplicationEvent.ApplicationDeleting;
import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import java.util.Optional;

/** Wishes an application away, with its pods, its address and its releases. Asks for its name. */
@UseCase
public final class DeleteApplication {

    private final Access access;
    private final ApplicationScopes scopes;
    private final ChangeApplication changes;

    public DeleteApplication(Access access, ApplicationScopes scopes, ChangeApplication changes) {
        this.access = access;
        this.scopes = scopes;
        this.changes = changes;
    }

    public ChangeApplication.Outcome delete(
            Actor actor, ApplicationId id, Generation expected, Optional<String> confirmation) {
        access.require(actor, APPLICATION_DELETE, scopes.of(actor, id));
        return changes.change(
                actor,
                id,
                Optional.of(expected),
                application -> confirmed(application, confirmation).deleting(),
                changed -> new ApplicationDeleting(
                        changed.home().organization(),
                        changed.home().project(),
                        changed.id(),
                        changed.revision(),
                        changed.state().text()));
    }

    private static Application confirmed(Application application, Optional<String> confirmation) {
        if (!confirmation.equals(Optional.of(application.name().value())))
            throw new Refused(
                    ApplicationProblem.CONFIRMATION_MISSING,
                    "Deleting takes the application's pods, address and releases with it. Repeat the request with ?confirm="
                            + application.name());
        return application;
    }
}
