package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_UPDATE;

import io.hexarch.applications.ApplicationEvent.ApplicationRolledBack;
import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.UseCase;
import java.util.Optional;

/** Wishes the template of an earlier release again. That is a new release: history only grows. */
@UseCase
public final class RollBackApplication {

    private final Access access;
    private final ApplicationScopes scopes;
    private final ChangeApplication changes;
    private final ApplicationRepository applications;
    private final ReleaseLog releases;

    public RollBackApplication(
            Access access,
            ApplicationScopes scopes,
            ChangeApplication changes,
            ApplicationRepository applications,
            ReleaseLog releases) {
        this.access = access;
        this.scopes = scopes;
        this.changes = changes;
        this.applications = applications;
        this.releases = releases;
    }

    public ChangeApplication.Outcome rollBack(Actor actor, ApplicationId id, int release) {
        access.require(actor, APPLICATION_UPDATE, scopes.of(actor, id));
        return changes.change(
                actor,
                id,
                Optional.empty(),
                application -> {
                    var earlier = applications.release(id, release).orElseThrow(() -> unknown(release));
                    var changed = application.wished(earlier.template(), application.replicas());
                    if (changed.release() != application.release()) releases.back(actor, changed, release);
                    return changed;
                },
                changed -> new ApplicationRolledBack(
                        changed.home().organization(),
                        changed.home().project(),
                        changed.id(),
                        changed.revision(),
                        changed.state().text(),
                        changed.release(),
                        release));
    }

    private static Refused unknown(int release) {
        var detail = "There is no release " + release + " of this application.";
        return new Refused(
                Problem.of(ApplicationProblem.UNKNOWN_RELEASE, detail).at("/release", detail));
    }
}
