package io.hexarch.applications.domain;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.ApplicationState.Degraded;
import io.hexarch.applications.domain.ApplicationState.Deleting;
import io.hexarch.applications.domain.ApplicationState.Deploying;
import io.hexarch.applications.domain.ApplicationState.Failed;
import io.hexarch.applications.domain.ApplicationState.Running;
import io.hexarch.applications.domain.ApplicationState.Stopped;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.projects.ProjectId;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * A service that runs in a project: what is wished of it and what its pods make of it.
 *
 * @param home where it lives
 * @param host what its address begins with
 * @param release number of the newest release, whose template this is
 * @param restartedAt when its pods were last wished anew
 */
public record Application(
        ApplicationId id,
        Home home,
        ApplicationName name,
        HostLabel host,
        Template template,
        int replicas,
        int release,
        Optional<Instant> restartedAt,
        ApplicationState state,
        Rollout rollout,
        Instant createdAt,
        Generation generation,
        long revision) {

    private static final int REPLICAS = 100;

    public Application {
        if (replicas < 0 || replicas > REPLICAS) {
            var message = "Between 0 and " + REPLICAS + " replicas.";
            throw new Refused(Problem.of(ApplicationProblem.INVALID_SPECIFICATION, message)
                    .at("/replicas", message));
        }
    }

    /** The organization, workspace and project that an application belongs to for ever. */
    public record Home(OrganizationId organization, WorkspaceId workspace, ProjectId project) {}

    public static Application deployed(
            ApplicationId id,
            Home home,
            ApplicationName name,
            HostLabel host,
            Template template,
            int replicas,
            Instant at) {
        return new Application(
                id,
                home,
                name,
                host,
                template,
                replicas,
                1,
                Optional.empty(),
                new Deploying(),
                Rollout.NOTHING,
                at,
                Generation.FIRST,
                1);
    }

    public boolean isBeingDeleted() {
        return state instanceof Deleting;
    }

    /** The same wish changes nothing; another template is a new release. */
    public Application wished(Template nextTemplate, int nextReplicas) {
        if (template.equals(nextTemplate) && replicas == nextReplicas) return this;
        return new Application(
                id,
                home,
                name,
                host,
                nextTemplate,
                nextReplicas,
                template.equals(nextTemplate) ? release : release + 1,
                restartedAt,
                new Deploying(),
                rollout,
                createdAt,
                generation.next(),
                revision + 1);
    }

    /** All pods anew, one after the other. */
    public Application restarted(Instant at) {
        return new Application(
                id,
                home,
                name,
                host,
                template,
                replicas,
                release,
                Optional.of(at),
                new Deploying(),
                rollout,
                createdAt,
                generation.next(),
                revision + 1);
    }

    public Application deleting() {
        return with(new Deleting(), rollout, generation.next());
    }

    /** What its pods are now. The same as before is no change. */
    public Application seen(Rollout now) {
        var next = judge(now);
        return next.equals(state) && now.equals(rollout) ? this : with(next, now, generation);
    }

    private ApplicationState judge(Rollout now) {
        if (isBeingDeleted()) return state;
        if (now.complete()) return replicas == 0 ? new Stopped() : new Running();
        if (now.stuck()) return new Failed(now.trouble().orElse("The pods do not become ready"));
        boolean newestRuns = now.upToDate() && now.updated() == now.wanted();
        boolean ranBefore = state instanceof Running || state instanceof Degraded;
        if (newestRuns && ranBefore)
            return new Degraded(now.trouble().orElse(now.ready() + " of " + now.wanted() + " pods answer"));
        return new Deploying();
    }

    private Application with(ApplicationState nextState, Rollout nextRollout, Generation nextGeneration) {
        return new Application(
                id,
                home,
                name,
                host,
                template,
                replicas,
                release,
                restartedAt,
                nextState,
                nextRollout,
                createdAt,
                nextGeneration,
                revision + 1);
    }
}
