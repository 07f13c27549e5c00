package io.hexarch.workspaces.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.StaleFence;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What the host in memory has of one workspace. */
record Hosted(
        WorkspaceId workspace,
        OrganizationId organization,
        Fence fence,
        Instant since,
        Set<ProvisioningStep> done,
        Power power,
        Instant until) {

    /** What the control plane does, until when. */
    enum Power {
        STARTING,
        AWAKE,
        STOPPING,
        ASLEEP,
        LEAVING
    }

    Hosted {
        done = Set.copyOf(done);
    }

    static Hosted fresh(WorkspaceId workspace, OrganizationId organization, Fence fence, Instant now) {
        return new Hosted(workspace, organization, fence, now, Set.of(), Power.STARTING, now);
    }

    /** The same, claimed; refuses a claim older than the last. */
    Hosted touched(Fence claim) {
        if (claim.isOlderThan(fence)) throw new StaleFence(workspace, claim, fence.toString());
        return new Hosted(workspace, organization, claim, since, done, power, until);
    }

    Hosted with(ProvisioningStep step) {
        var more = EnumSet.of(step);
        more.addAll(done);
        return new Hosted(workspace, organization, fence, since, more, power, until);
    }

    Hosted powered(Power next, Instant then) {
        return new Hosted(workspace, organization, fence, since, done, next, then);
    }
}
