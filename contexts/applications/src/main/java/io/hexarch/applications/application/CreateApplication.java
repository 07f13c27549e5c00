package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_CREATE;
import static io.hexarch.kernel.entitlement.Entitlement.APPLICATIONS;

import io.hexarch.applications.ApplicationEvent.ApplicationDeployed;
import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Application.Home;
import io.hexarch.applications.domain.ApplicationName;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.applications.domain.Template;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.Projects;
import java.time.Clock;

/** Wishes an application with its first release. Answers before a pod runs; {@link ReconcileApplication} makes it so. */
@UseCase
public final class CreateApplication {

    private final Access access;
    private final TenantTransaction transaction;
    private final Projects projects;
    private final ApplicationRepository applications;
    private final Entitlements entitlements;
    private final ReleaseLog releases;
    private final Addresses addresses;
    private final ApplicationWishes wishes;
    private final Ids ids;
    private final Clock clock;

    public CreateApplication(
            Access access,
            TenantTransaction transaction,
            Projects projects,
            ApplicationRepository applications,
            Entitlements entitlements,
            ReleaseLog releases,
            Addresses addresses,
            ApplicationWishes wishes,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.projects = projects;
        this.applications = applications;
        this.entitlements = entitlements;
        this.releases = releases;
        this.addresses = addresses;
        this.wishes = wishes;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome create(Actor actor, Command command) {
        access.require(actor, APPLICATION_CREATE, command.project().scope());
        var organization = actor.tenant();
        return transaction.in(actor, organization, () -> {
            var project = projects.find(command.project()).orElseThrow(AccessRefused::notFound);
            if (project.isLeaving()) return new ProjectUnavailable();
            if (!entitlements.take(organization, APPLICATIONS, 1))
                return new QuotaExhausted(entitlements.limit(organization, APPLICATIONS));
            var id = new ApplicationId(ids.next());
            var application = Application.deployed(
                    id,
                    new Home(organization, project.workspace(), project.id()),
                    command.name(),
                    addresses.claim(command.name(), project, id),
                    command.template(),
                    command.replicas(),
                    clock.instant());
            if (!applications.add(application)) return new NameTaken(command.name());
            releases.first(actor, application);
            wishes.wish(actor, application, deployed(application));
            return new Created(application);
        });
    }

    private static ApplicationDeployed deployed(Application application) {
        return new ApplicationDeployed(
                application.home().organization(),
                application.home().project(),
                application.id(),
                application.revision(),
                application.state().text(),
                application.name().value(),
                application.release(),
                application.template().image(),
                application.replicas());
    }

    public record Command(ProjectId project, ApplicationName name, Template template, int replicas) {}

    /** What the wish comes to. */
    public sealed interface Outcome {}

    public record Created(Application application) implements Outcome {}

    public record NameTaken(ApplicationName name) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            var detail = "The project has an application named " + name + " already. Choose another name.";
            return Problem.of(ApplicationProblem.NAME_TAKEN, detail).at("/name", detail);
        }
    }

    public record QuotaExhausted(long limit) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    ApplicationProblem.QUOTA_EXHAUSTED,
                    "The organization's plan allows " + limit
                            + " applications, and it has them all. Delete one, or ask for a larger plan.");
        }
    }

    public record ProjectUnavailable() implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    ApplicationProblem.PROJECT_UNAVAILABLE, "The project is being deleted. Choose another project.");
        }
    }
}
