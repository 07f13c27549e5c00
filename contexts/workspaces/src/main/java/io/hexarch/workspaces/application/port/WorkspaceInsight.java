package io.hexarch.workspaces.application.port;

import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a workspace's host knows about it. Every method throws {@link HostUnavailable}. */
public interface WorkspaceInsight {

    /** The host's events about the workspace's own objects, newest first, at most 200; empty when there is no such workspace. */
    List<HostEvent> events(WorkspaceId workspace);

    /** What it uses at the moment; empty when it is not on the host. */
    Optional<Usage> usage(WorkspaceId workspace);

    /**
     * One thing that the host noticed.
     *
     * @param warning whether something is not as it should be
     * @param reason one word of Kubernetes, for example {@code FailedScheduling}
     * @param object what it is about, as the workspace's owner knows it; empty for the control plane itself
     */
    record HostEvent(Instant at, boolean warning, String reason, String message, Optional<String> object) {}

    /**
     * Use and limits, all pods of the workspace together.
     *
     * @param at when it was measured
     * @param measured false when the host has no metrics: then the used cpu and memory are what is requested, not what is used
     */
    record Usage(
            Amount cpuMillis,
            Amount memoryBytes,
            Amount storageBytes,
            Amount pods,
            Instant at,
            boolean measured,
            List<NamespaceUsage> namespaces) {
        public Usage {
            namespaces = List.copyOf(namespaces);
        }
    }

    record Amount(long used, long limit) {}

    /** The part of one namespace inside the workspace. */
    record NamespaceUsage(String name, long cpuMillis, long memoryBytes, int pods) {}
}
