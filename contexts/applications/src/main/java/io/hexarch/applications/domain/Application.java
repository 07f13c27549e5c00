package io.hexarch.applications.domain;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.ApplicationState.Degraded;
import io.hexarch.applications.domain.ApplicationState.Deleting;
import io.hexarch.applications.domain.ApplicationState.Deploying;
import io.hexarch.applications.domain.ApplicationState.Failed;
import io.hexarch.applications.domain.ApplicationState.Running;
import io.hexarch.applications.domain.ApplicationState.Stopped;
import io.hexarch.applications.domain.ApplicationState.StoppedByHand;
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

    /** The same wish changes nothing, unless somebody acted against it; another template is a new release. */
    public Application wished(Template nextTemplate, int nextReplicas) {
        boolean sameTemplate = template.equals(nextTemplate);
        if (sameTemplate && replicas == nextReplicas && !(state instanceof StoppedByHand)) return this;
        return wished(nextTemplate, nextReplicas, sameTemplate ? release : release + 1, restartedAt);
    }

    /** All pods anew, one after the other. */
    public Application restarted(Instant at) {
        return wished(template, replicas, release, Optional.of(at));
    }

    private Application wished(
            Template nextTemplate, int nextReplicas, int nextRelease, Optional<Instant> nextRestartedAt) {
        return new Application(
                id,
                home,
                name,
                host,
                nextTemplate,
                nextReplicas,
                nextRelease,
                nextRestartedAt,
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

    /** Why it does not run as wished, and how to mend that; empty when it does, or is on its way. */
    public Optional<String> reason() {
        return switch (state) {
            case Degraded(var reason) -> Optional.of(reason);
            case Failed(var reason) -> Optional.of(reason);
            case StoppedByHand() ->
                Optional.of("It was scaled to 0 outside of Hexarch, with kubectl for example; " + wished()
                        + ". Restart or scale it to run it again.");
            case Deploying(), Running(), Stopped(), Deleting() -> Optional.empty();
        };
    }

    /** How far it is, in words. */
    public String progress() {
        boolean settled = state instanceof Running || state instanceof Degraded;
        if (!settled || rollout.wanted() == replicas) return rollout.message();
        return rollout.message() + "; scaled to " + rollout.wanted() + " outside of Hexarch, " + wished();
    }

    private String wished() {
        return replicas == 1 ? "1 replica is wished" : replicas + " replicas are wished";
    }

    private ApplicationState judge(Rollout now) {
        if (isBeingDeleted()) return state;
        // The newest wish stands there, or nothing would have been seen of it: so somebody else took the pods away.
        if (now.wanted() == 0 && replicas > 0) return new StoppedByHand();
        if (now.complete()) return replicas == 0 ? new Stopped() : new Running();
        if (now.stuck()) return new Failed(now.trouble().orElse("The pods do not become ready"));
        boolean newestRuns = now.upToDate() && now.updated() == now.wanted();
        boolean ranBefore = state instanceof Running || state instanceof Degraded;
        if (newestRuns && ranBefore) return new Degraded(now.message());
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
