package io.hexarch.applications;

import io.hexarch.applications.adapter.events.ApplicationsOfGoneProjects;
import io.hexarch.applications.adapter.gateway.ApplicationTargets;
import io.hexarch.applications.adapter.gateway.GatewaySessions;
import io.hexarch.applications.adapter.gateway.HttpApplicationGateway;
import io.hexarch.applications.adapter.gateway.WebSocketPassage;
import io.hexarch.applications.adapter.kubernetes.DeploymentWatches;
import io.hexarch.applications.adapter.kubernetes.KubernetesWorkloads;
import io.hexarch.applications.adapter.postgres.ApplicationData;
import io.hexarch.applications.adapter.postgres.PostgresApplicationRepository;
import io.hexarch.applications.adapter.postgres.PostgresHosts;
import io.hexarch.applications.adapter.postgres.PostgresWatchedWorkspaces;
import io.hexarch.applications.adapter.web.ApplicationController;
import io.hexarch.applications.adapter.web.ApplicationLogController;
import io.hexarch.applications.adapter.web.ReleaseController;
import io.hexarch.applications.application.Addresses;
import io.hexarch.applications.application.ApplicationPermissions;
import io.hexarch.applications.application.ApplicationRecord;
import io.hexarch.applications.application.ApplicationScopes;
import io.hexarch.applications.application.ApplicationWishes;
import io.hexarch.applications.application.ChangeApplication;
import io.hexarch.applications.application.CreateApplication;
import io.hexarch.applications.application.DeleteApplication;
import io.hexarch.applications.application.FollowRollouts;
import io.hexarch.applications.application.ListApplications;
import io.hexarch.applications.application.ListReleases;
import io.hexarch.applications.application.Placement;
import io.hexarch.applications.application.ReadLogs;
import io.hexarch.applications.application.ReconcileApplication;
import io.hexarch.applications.application.ReleaseLog;
import io.hexarch.applications.application.RestartApplication;
import io.hexarch.applications.application.RollBackApplication;
import io.hexarch.applications.application.UpdateApplication;
import io.hexarch.applications.application.ViewApplication;
import io.hexarch.applications.application.ViewApplicationEvents;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.kernel.problem.ProblemCatalogue;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of applications. */
@AutoConfiguration(afterName = "io.hexarch.projects.ProjectsConfiguration")
@Import({
    ApplicationData.class,
    PostgresApplicationRepository.class,
    PostgresHosts.class,
    KubernetesWorkloads.class,
    PostgresWatchedWorkspaces.class,
    DeploymentWatches.class,
    FollowRollouts.class,
    ApplicationsUpkeep.class,
    ApplicationPermissions.class,
    ApplicationScopes.class,
    ApplicationWishes.class,
    Addresses.class,
    ReleaseLog.class,
    Placement.class,
    ChangeApplication.class,
    CreateApplication.class,
    UpdateApplication.class,
    RollBackApplication.class,
    RestartApplication.class,
    DeleteApplication.class,
    ViewApplication.class,
    ListApplications.class,
    ListReleases.class,
    ReadLogs.class,
    ViewApplicationEvents.class,
    ApplicationRecord.class,
    ReconcileApplication.class,
    ApplicationsOfGoneProjects.class,
    ApplicationTargets.class,
    GatewaySessions.class,
    WebSocketPassage.class,
    HttpApplicationGateway.class,
    ApplicationController.class,
    ApplicationLogController.class,
    ReleaseController.class
})
public class ApplicationsConfiguration {
    @Bean
    ProblemCatalogue applicationProblems() {
        return ProblemCatalogue.of(ApplicationProblem.class);
    }
}
