package io.hexarch.applications.application.port;

import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Rollout;
import io.hexarch.kernel.usecase.Fence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What runs in workspaces. Everything that changes something may be repeated. Every method throws {@link WorkspaceUnreachable} when the
 * workspace's API does not answer.
 */
public interface Workloads {

    /** What is there. Changes nothing. */
    Observation observe(Placed application);

    /**
     * Makes the application's objects as they are wished; fields that somebody else owns are a {@link FieldTaken}, but for replicas that a
     * person set with a tool of their own: the newer wish counts.
     */
    void apply(Placed application, Fence fence);

    /** Removes what the application has. Returns at once. */
    void delete(Placed application, Fence fence);

    /** What Kubernetes said about the application's objects, newest first, at most 200. */
    List<WorkloadEvent> events(Placed application);

    /** Asks for log lines; reading ends when the pods end, unless it follows. Close it. */
    LogStream logs(Placed application, LogQuery query);

    /** @param namespace of its project, inside the workspace */
    record Placed(Application application, String namespace) {}

    /** What was seen. */
    sealed interface Observation {

        record Absent() implements Observation {}

        /** @param applied the newest wish was applied; what others changed since then shows in the rollout */
        record Present(boolean applied, Rollout rollout) implements Observation {}

        record Leaving() implements Observation {}
    }

    record WorkloadEvent(Instant at, boolean warning, String reason, String message, Optional<String> object) {}

    /**
     * @param tail how many lines of each pod from the end
     * @param pod only this one
     */
    record LogQuery(boolean follow, int tail, Optional<String> pod, Optional<Instant> since) {}

    record LogLine(Optional<Instant> at, String pod, String line) {}

    /** Lines as they come. */
    interface LogStream extends AutoCloseable {

        /** The next line; empty when none came in time, or there will be none any more. */
        Optional<LogLine> next(Duration patience) throws InterruptedException;

        /** There will be no line any more. */
        boolean ended();

        @Override
        void close();
    }

    /** A field of the application's objects belongs to another manager. */
    final class FieldTaken extends RuntimeException {

        private final String reason;

        /** @param reason names the field and its owner */
        public FieldTaken(String reason) {
            super(reason);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }
}
