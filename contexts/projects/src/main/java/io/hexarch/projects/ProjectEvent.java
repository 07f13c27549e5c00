package io.hexarch.projects;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.workspaces.WorkspaceId;

/** What happens to projects. Each carries the revision after it, so that a reader knows whether to look again. */
public sealed interface ProjectEvent extends DomainEvent {

    ProjectId id();

    @Override
    default ProjectId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return id().scope();
    }

    record ProjectRequested(
            OrganizationId organization, WorkspaceId workspace, ProjectId id, long revision, String state, String name)
            implements ProjectEvent {
        @Override
        public String action() {
            return "project.create";
        }
    }

    record ProjectQuotaChanged(
            OrganizationId organization, WorkspaceId workspace, ProjectId id, long revision, String state)
            implements ProjectEvent {
        @Override
        public String action() {
            return "project.quota";
        }
    }

    /** @param role empty text: the person left */
    record ProjectMemberChanged(
            OrganizationId organization,
            WorkspaceId workspace,
            ProjectId id,
            long revision,
            String state,
            PersonId person,
            String role)
            implements ProjectEvent {
        @Override
        public String action() {
            return role.isEmpty() ? "project.removeMember" : "project.member";
        }
    }

    record ProjectReady(OrganizationId organization, WorkspaceId workspace, ProjectId id, long revision, String state)
            implements ProjectEvent {
        @Override
        public String action() {
            return "project.ready";
        }

        @Override
        public boolean audited() {
            return false;
        }
    }

    record ProjectFailed(
            OrganizationId organization,
            WorkspaceId workspace,
            ProjectId id,
            long revision,
            String state,
            String reason)
            implements ProjectEvent {
        @Override
        public String action() {
            return "project.fail";
        }
    }

    record ProjectDeleting(
            OrganizationId organization, WorkspaceId workspace, ProjectId id, long revision, String state)
            implements ProjectEvent {
        @Override
        public String action() {
            return "project.delete";
        }
    }

    record ProjectDeleted(
            OrganizationId organization, WorkspaceId workspace, ProjectId id, long revision, String state, String name)
            implements ProjectEvent {
        /** Its own is gone with it: nobody has a role on that any more. */
        @Override
        public Scope scope() {
            return workspace.scope();
        }

        @Override
        public String action() {
            return "project.gone";
        }
    }
}
