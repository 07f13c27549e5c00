package io.hexarch.applications;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.projects.ProjectId;

/** What happens to applications. Each carries the revision and state after it, so that a reader knows whether to look again. */
public sealed interface ApplicationEvent extends DomainEvent {

    ApplicationId id();

    ProjectId project();

    @Override
    default ApplicationId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return project().scope();
    }

    record ApplicationDeployed(
            OrganizationId organization,
            ProjectId project,
            ApplicationId id,
            long revision,
            String state,
            String name,
            int release,
            String image,
            int replicas)
            implements ApplicationEvent {
        @Override
        public String action() {
            return release == 1 ? "application.create" : "application.update";
        }
    }

    record ApplicationScaled(
            OrganizationId organization, ProjectId project, ApplicationId id, long revision, String state, int replicas)
            implements ApplicationEvent {
        @Override
        public String action() {
            return "application.scale";
        }
    }

    record ApplicationRolledBack(
            OrganizationId organization,
            ProjectId project,
            ApplicationId id,
            long revision,
            String state,
            int release,
            int to)
            implements ApplicationEvent {
        @Override
        public String action() {
            return "application.rollBack";
        }
    }

    record ApplicationRestarted(
            OrganizationId organization, ProjectId project, ApplicationId id, long revision, String state)
            implements ApplicationEvent {
        @Override
        public String action() {
            return "application.restart";
        }
    }

    /** Its pods changed. Nobody's deed, so not audited. */
    record ApplicationRolloutChanged(
            OrganizationId organization,
            ProjectId project,
            ApplicationId id,
            long revision,
            String state,
            int ready,
            int wanted,
            int percent)
            implements ApplicationEvent {
        @Override
        public String action() {
            return "application.rollout";
        }

        @Override
        public boolean audited() {
            return false;
        }
    }

    record ApplicationDeleting(
            OrganizationId organization, ProjectId project, ApplicationId id, long revision, String state)
            implements ApplicationEvent {
        @Override
        public String action() {
            return "application.delete";
        }
    }

    record ApplicationDeleted(
            OrganizationId organization, ProjectId project, ApplicationId id, long revision, String state, String name)
            implements ApplicationEvent {
        @Override
        public String action() {
            return "application.gone";
        }
    }
}
