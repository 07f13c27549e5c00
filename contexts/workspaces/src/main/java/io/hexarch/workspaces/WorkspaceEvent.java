package io.hexarch.workspaces;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;

/** What happens to workspaces. Each carries the revision and state after it, so that a reader knows whether to look again. */
public sealed interface WorkspaceEvent extends DomainEvent {

    WorkspaceId id();

    @Override
    default WorkspaceId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return id().scope();
    }

    record WorkspaceRequested(
            OrganizationId organization, WorkspaceId id, long revision, String state, String name, String shape)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.create";
        }
    }

    /** A step began, or says something new. Not a deed, so not audited. */
    record WorkspaceProgressed(
            OrganizationId organization,
            WorkspaceId id,
            long revision,
            String state,
            String step,
            int percent,
            String message)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.progress";
        }

        @Override
        public boolean audited() {
            return false;
        }
    }

    record WorkspaceReady(
            OrganizationId organization, WorkspaceId id, long revision, String state, String kubernetesVersion)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.ready";
        }
    }

    record WorkspaceFallingAsleep(OrganizationId organization, WorkspaceId id, long revision, String state)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.sleep";
        }
    }

    record WorkspaceFellAsleep(OrganizationId organization, WorkspaceId id, long revision, String state)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.asleep";
        }
    }

    record WorkspaceWaking(OrganizationId organization, WorkspaceId id, long revision, String state)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.wake";
        }
    }

    record WorkspaceRetried(OrganizationId organization, WorkspaceId id, long revision, String state)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.retry";
        }
    }

    record WorkspaceFailed(
            OrganizationId organization, WorkspaceId id, long revision, String state, String reason, boolean retriable)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.fail";
        }
    }

    record WorkspaceDeleting(OrganizationId organization, WorkspaceId id, long revision, String state)
            implements WorkspaceEvent {
        @Override
        public String action() {
            return "workspace.delete";
        }
    }

    /** Nothing of it is left on the host; its name is free again. */
    record WorkspaceDeleted(OrganizationId organization, WorkspaceId id, long revision, String state, String name)
            implements WorkspaceEvent {
        /** Its own is gone with it: nobody has a role on that any more. */
        @Override
        public Scope scope() {
            return Scope.of(organization);
        }

        @Override
        public String action() {
            return "workspace.gone";
        }
    }
}
