package io.hexarch.workspaces;

import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.platform.kubernetes.proxy.ProxyConfiguration;
import io.hexarch.workspaces.adapter.events.WorkspacesOfClosedOrganizations;
import io.hexarch.workspaces.adapter.kubernetesapi.RecentWorkspaces;
import io.hexarch.workspaces.adapter.kubernetesapi.WorkspaceProxyTargets;
import io.hexarch.workspaces.adapter.postgres.PostgresWorkspaceRepository;
import io.hexarch.workspaces.adapter.postgres.WorkspaceData;
import io.hexarch.workspaces.adapter.settings.ConfiguredShapes;
import io.hexarch.workspaces.adapter.vcluster.VclusterConfiguration;
import io.hexarch.workspaces.adapter.web.EncryptedAddress;
import io.hexarch.workspaces.adapter.web.HostClusterController;
import io.hexarch.workspaces.adapter.web.KubeconfigController;
import io.hexarch.workspaces.adapter.web.WorkspaceController;
import io.hexarch.workspaces.adapter.web.WorkspaceInsightController;
import io.hexarch.workspaces.adapter.web.WorkspacePowerController;
import io.hexarch.workspaces.adapter.web.WorkspaceShapeController;
import io.hexarch.workspaces.application.ChangeWorkspace;
import io.hexarch.workspaces.application.ConnectToWorkspace;
import io.hexarch.workspaces.application.CreateWorkspace;
import io.hexarch.workspaces.application.DeleteWorkspace;
import io.hexarch.workspaces.application.EndWorkspaces;
import io.hexarch.workspaces.application.IssueKubeconfig;
import io.hexarch.workspaces.application.ListShapes;
import io.hexarch.workspaces.application.ListWorkspaces;
import io.hexarch.workspaces.application.Orphans;
import io.hexarch.workspaces.application.ReconcileWorkspace;
import io.hexarch.workspaces.application.RestWorkspaces;
import io.hexarch.workspaces.application.RetryWorkspace;
import io.hexarch.workspaces.application.SleepWorkspace;
import io.hexarch.workspaces.application.StoredWorkspaces;
import io.hexarch.workspaces.application.ViewHostClusters;
import io.hexarch.workspaces.application.ViewWorkspace;
import io.hexarch.workspaces.application.ViewWorkspaceEvents;
import io.hexarch.workspaces.application.ViewWorkspaceUsage;
import io.hexarch.workspaces.application.WakeWorkspace;
import io.hexarch.workspaces.application.WorkspacePermissions;
import io.hexarch.workspaces.application.WorkspaceRecord;
import io.hexarch.workspaces.application.WorkspaceWishes;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of workspaces. */
@AutoConfiguration(
        afterName = {
            "io.hexarch.platform.tasks.TasksConfiguration",
            "io.hexarch.platform.kubernetes.KubernetesConfiguration",
            "io.hexarch.organizations.OrganizationsConfiguration"
        })
@EnableConfigurationProperties(WorkspacesSettings.class)
@Import({
    PostgresWorkspaceRepository.class,
    ConfiguredShapes.class,
    VclusterConfiguration.class,
    RecentWorkspaces.class,
    ConnectToWorkspace.class,
    WorkspaceProxyTargets.class,
    IssueKubeconfig.class,
    EncryptedAddress.class,
    KubeconfigController.class,
    Orphans.class,
    ViewHostClusters.class,
    HostClusterController.class,
    ViewWorkspaceEvents.class,
    ViewWorkspaceUsage.class,
    WorkspaceInsightController.class,
    ProxyConfiguration.class,
    WorkspacePermissions.class,
    WorkspaceWishes.class,
    RestWorkspaces.class,
    EndWorkspaces.class,
    WorkspaceData.class,
    WorkspacesOfClosedOrganizations.class,
    ChangeWorkspace.class,
    CreateWorkspace.class,
    ListWorkspaces.class,
    ViewWorkspace.class,
    SleepWorkspace.class,
    WakeWorkspace.class,
    RetryWorkspace.class,
    DeleteWorkspace.class,
    ListShapes.class,
    WorkspaceRecord.class,
    ReconcileWorkspace.class,
    StoredWorkspaces.class,
    WorkspaceController.class,
    WorkspacePowerController.class,
    WorkspaceShapeController.class
})
public class WorkspacesConfiguration {
    @Bean
    ProblemCatalogue workspaceProblems() {
        return ProblemCatalogue.of(WorkspaceProblem.class);
    }
}
