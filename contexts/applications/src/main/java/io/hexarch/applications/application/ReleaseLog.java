package io.hexarch.applications.application;

import io.hexarch.applications.ReleaseId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Change;
import io.hexarch.applications.domain.Release;
import io.hexarch.applications.domain.Template;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.Ids;
import java.time.Clock;

/** Writes each new template down as a release, in the transaction that wishes it. */
public final class ReleaseLog {

    private final ApplicationRepository applications;
    private final Ids ids;
    private final Clock clock;

    public ReleaseLog(ApplicationRepository applications, Ids ids, Clock clock) {
        this.applications = applications;
        this.ids = ids;
        this.clock = clock;
    }

    void first(Actor actor, Application application) {
        add(actor, application, "first release");
    }

    void next(Actor actor, Template before, Application application) {
        add(actor, application, Change.between(before, application.template()));
    }

    void back(Actor actor, Application application, int to) {
        add(actor, application, "back to release " + to);
    }

    private void add(Actor actor, Application application, String change) {
        applications
                .release(application.id(), application.release() - 1)
                .ifPresent(before -> applications.saveRelease(application, before.superseded()));
        applications.addRelease(
                application,
                Release.newest(new ReleaseId(ids.next()), application, change, author(actor), clock.instant()));
    }

    private static String author(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> person.person().text();
            case Actor.ServiceAccount account -> account.account().text();
            case Actor.SystemPart system -> system.part();
        };
    }
}
