package io.hexarch.projects;

import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.projects.adapter.events.ProjectsOfChangedRights;
import io.hexarch.projects.adapter.events.ProjectsOfGoneWorkspaces;
import io.hexarch.projects.adapter.kubernetes.KubernetesNamespaces;
import io.hexarch.projects.adapter.kubernetes.KubernetesProjectInsight;
import io.hexarch.projects.adapter.organizations.GrantedMembers;
import io.hexarch.projects.adapter.postgres.PostgresProjectRepository;
import io.hexarch.projects.adapter.postgres.ProjectData;
import io.hexarch.projects.adapter.web.ProjectController;
import io.hexarch.projects.adapter.web.ProjectMemberController;
import io.hexarch.projects.adapter.web.ProjectUsageController;
import io.hexarch.projects.application.ChangeProject;
import io.hexarch.projects.application.ChangeProjectQuota;
import io.hexarch.projects.application.ChangedRights;
import io.hexarch.projects.application.CreateProject;
import io.hexarch.projects.application.DeleteProject;
import io.hexarch.projects.application.ListProjectMembers;
import io.hexarch.projects.application.ListProjects;
import io.hexarch.projects.application.ProjectPermissions;
import io.hexarch.projects.application.ProjectRecord;
import io.hexarch.projects.application.ProjectWishes;
import io.hexarch.projects.application.ReconcileProject;
import io.hexarch.projects.application.RemoveProjectMember;
import io.hexarch.projects.application.SetProjectMember;
import io.hexarch.projects.application.StoredProjects;
import io.hexarch.projects.application.ViewProject;
import io.hexarch.projects.application.ViewProjectUsage;
import io.hexarch.projects.domain.ProjectProblem;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of projects. */
@AutoConfiguration(afterName = "io.hexarch.workspaces.WorkspacesConfiguration")
@Import({
    PostgresProjectRepository.class,
    ProjectData.class,
    KubernetesNamespaces.class,
    KubernetesProjectInsight.class,
    GrantedMembers.class,
    ProjectPermissions.class,
    ProjectWishes.class,
    ChangeProject.class,
    CreateProject.class,
    ChangeProjectQuota.class,
    DeleteProject.class,
    ViewProject.class,
    ViewProjectUsage.class,
    ListProjects.class,
    ListProjectMembers.class,
    SetProjectMember.class,
    RemoveProjectMember.class,
    ProjectRecord.class,
    ReconcileProject.class,
    StoredProjects.class,
    ProjectsOfGoneWorkspaces.class,
    ChangedRights.class,
    ProjectsOfChangedRights.class,
    ProjectController.class,
    ProjectMemberController.class,
    ProjectUsageController.class
})
public class ProjectsConfiguration {
    @Bean
    ProblemCatalogue projectProblems() {
        return ProblemCatalogue.of(ProjectProblem.class);
    }
}
