package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_UPDATE;

import io.hexarch.applications.ApplicationEvent;
import io.hexarch.applications.ApplicationEvent.ApplicationDeployed;
import io.hexarch.applications.ApplicationEvent.ApplicationScaled;
import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Template;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Wishes another template, which is a new release, or another number of replicas, which is none. */
@UseCase
public final class UpdateApplication {

    private final Access access;
    private final ApplicationScopes scopes;
    private final ChangeApplication changes;
    private final ReleaseLog releases;

    public UpdateApplication(Access access, ApplicationScopes scopes, ChangeApplication changes, ReleaseLog releases) {
        this.access = access;
        this.scopes = scopes;
        this.changes = changes;
        this.releases = releases;
    }

    /**
     * @param template what becomes of the template as it is now
     * @param replicas empty: as many as now
     */
    public ChangeApplication.Outcome update(
            Actor actor,
            ApplicationId id,
            Generation expected,
            UnaryOperator<Template> template,
            Optional<Integer> replicas) {
        access.require(actor, APPLICATION_UPDATE, scopes.of(actor, id));
        var releaseBefore = new AtomicInteger();
        return changes.change(
                actor,
                id,
                Optional.of(expected),
                application -> {
                    releaseBefore.set(application.release());
                    var changed = application.wished(
                            template.apply(application.template()), replicas.orElse(application.replicas()));
                    if (changed.release() != application.release())
                        releases.next(actor, application.template(), changed);
                    return changed;
                },
                changed -> event(changed, changed.release() != releaseBefore.get()));
    }

    private static ApplicationEvent event(Application changed, boolean isRelease) {
        var home = changed.home();
        if (!isRelease)
            return new ApplicationScaled(
                    home.organization(),
                    home.project(),
                    changed.id(),
                    changed.revision(),
                    changed.state().text(),
                    changed.replicas());
        return new ApplicationDeployed(
                home.organization(),
                home.project(),
                changed.id(),
                changed.revision(),
                changed.state().text(),
                changed.name().value(),
                changed.release(),
                changed.template().image(),
                changed.replicas());
    }
}
