package io.hexarch.projects.application.port;

import io.hexarch.projects.domain.ProjectName;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** What a project uses at the moment. Throws {@link WorkspaceUnreachable}. */
public interface ProjectInsight {

    Usage usage(WorkspaceId workspace, ProjectName name);

    /**
     * @param measured false when the workspace has no metrics: then cpu and memory are what is requested, not what is used
     * @param cpuMillis thousandths of a processor
     */
    record Usage(Amount cpuMillis, Amount memoryBytes, Amount pods, Instant at, boolean measured) {}

    /** @param limit empty: bounded by the workspace only */
    record Amount(long used, Optional<Long> limit) {}
}
