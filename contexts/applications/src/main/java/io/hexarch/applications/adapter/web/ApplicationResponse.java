package io.hexarch.applications.adapter.web;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.ApplicationState;
import io.hexarch.applications.domain.Rollout;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.projects.ProjectId;
import io.hexarch.workspaces.WorkspaceId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param digest of the image that its ready pods run
 * @param reason why it does not run as wished, and how to mend that
 * @param release number of the newest release
 * @param url where it answers
 */
public record ApplicationResponse(
        ApplicationId id,
        ProjectId project,
        WorkspaceId workspace,
        OrganizationId organization,
        String name,
        String image,
        @Nullable String digest,
        int port,
        int replicas,
        Map<String, String> env,
        List<String> command,
        ResourcesBody resources,
        @Nullable String healthPath,
        State state,
        @Nullable String reason,
        ApplicationRollout rollout,
        int release,
        URI url,
        List<ApplicationPod> pods,
        long generation,
        long revision,
        Instant createdAt) {

    /** Where an application stands. */
    public enum State {
        DEPLOYING,
        RUNNING,
        DEGRADED,
        FAILED,
        STOPPED,
        /** Scaled to 0 outside of Hexarch, against the wish. */
        STOPPED_BY_HAND,
        DELETING
    }

    /** How far the newest release is. */
    public record ApplicationRollout(int percent, int ready, int wanted, int updated, String message) {

        static ApplicationRollout of(Application application) {
            var rollout = application.rollout();
            return new ApplicationRollout(
                    rollout.percent(), rollout.ready(), rollout.wanted(), rollout.updated(), application.progress());
        }
    }

    /** One pod. */
    public record ApplicationPod(
            String name,
            String phase,
            boolean ready,
            int restarts,
            @Nullable Instant startedAt,
            @Nullable String reason) {

        static ApplicationPod of(Rollout.Pod pod) {
            return new ApplicationPod(
                    pod.name(),
                    pod.phase(),
                    pod.ready(),
                    pod.restarts(),
                    pod.startedAt().orElse(null),
                    pod.reason().orElse(null));
        }
    }

    static ApplicationResponse of(Application application, HexarchUrl url) {
        var template = application.template();
        return new ApplicationResponse(
                application.id(),
                application.home().project(),
                application.home().workspace(),
                application.home().organization(),
                application.name().value(),
                template.image(),
                application.rollout().digest().orElse(null),
                template.port(),
                application.replicas(),
                template.environment(),
                template.command(),
                ResourcesBody.of(template.resources()),
                template.healthPath().orElse(null),
                state(application.state()),
                application.reason().orElse(null),
                ApplicationRollout.of(application),
                application.release(),
                url.ofApplication(application.host().value()),
                application.rollout().pods().stream().map(ApplicationPod::of).toList(),
                application.generation().value(),
                application.revision(),
                application.createdAt());
    }

    private static State state(ApplicationState state) {
        return switch (state) {
            case ApplicationState.Deploying _ -> State.DEPLOYING;
            case ApplicationState.Running _ -> State.RUNNING;
            case ApplicationState.Degraded _ -> State.DEGRADED;
            case ApplicationState.Failed _ -> State.FAILED;
            case ApplicationState.Stopped _ -> State.STOPPED;
            case ApplicationState.StoppedByHand _ -> State.STOPPED_BY_HAND;
            case ApplicationState.Deleting _ -> State.DELETING;
        };
    }

    EntityTag tag() {
        return EntityTag.of(new Generation(generation), revision);
    }
}
