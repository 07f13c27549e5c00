package io.hexarch.applications.adapter.postgres;

import static java.util.Objects.requireNonNull;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.ReleaseId;
import io.hexarch.applications.adapter.postgres.jooq.tables.records.ApplicationRecord;
import io.hexarch.applications.adapter.postgres.jooq.tables.records.ReleaseRecord;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Application.Home;
import io.hexarch.applications.domain.ApplicationName;
import io.hexarch.applications.domain.ApplicationState;
import io.hexarch.applications.domain.ApplicationState.Degraded;
import io.hexarch.applications.domain.ApplicationState.Deleting;
import io.hexarch.applications.domain.ApplicationState.Deploying;
import io.hexarch.applications.domain.ApplicationState.Failed;
import io.hexarch.applications.domain.ApplicationState.Running;
import io.hexarch.applications.domain.ApplicationState.Stopped;
import io.hexarch.applications.domain.ApplicationState.StoppedByHand;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.applications.domain.Release;
import io.hexarch.applications.domain.ReleaseState;
import io.hexarch.applications.domain.Rollout;
import io.hexarch.applications.domain.Template;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.projects.ProjectId;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** Applications and releases as rows, and back. */
final class ApplicationRows {

    private final JsonMapper json = JsonMapper.shared();

    ApplicationRecord write(Application application) {
        var row = new ApplicationRecord();
        row.setOrganizationId(application.home().organization().value());
        row.setId(application.id().value());
        row.setWorkspaceId(application.home().workspace().value());
        row.setProjectId(application.home().project().value());
        row.setName(application.name().value());
        row.setHost(application.host().value());
        row.setTemplate(JSONB.valueOf(json.writeValueAsString(application.template())));
        row.setReplicas(application.replicas());
        row.setRelease(application.release());
        row.setRestartedAt(application.restartedAt().orElse(null));
        row.setState(application.state().text());
        row.setReason(
                switch (application.state()) {
                    case Degraded(var reason) -> reason;
                    case Failed(var reason) -> reason;
                    case Deploying _, Running _, Stopped _, StoppedByHand _, Deleting _ -> null;
                });
        row.setRollout(JSONB.valueOf(json.writeValueAsString(application.rollout())));
        row.setCreatedAt(application.createdAt());
        row.setGeneration(application.generation().value());
        row.setRevision(application.revision());
        return row;
    }

    Application read(ApplicationRecord row) {
        return new Application(
                new ApplicationId(row.getId()),
                new Home(
                        new OrganizationId(row.getOrganizationId()),
                        new WorkspaceId(row.getWorkspaceId()),
                        new ProjectId(row.getProjectId())),
                new ApplicationName(row.getName()),
                new HostLabel(row.getHost()),
                json.readValue(row.getTemplate().data(), Template.class),
                row.getReplicas(),
                row.getRelease(),
                Optional.ofNullable(row.getRestartedAt()),
                readState(row),
                json.readValue(row.getRollout().data(), Rollout.class),
                row.getCreatedAt(),
                new Generation(row.getGeneration()),
                row.getRevision());
    }

    private static ApplicationState readState(ApplicationRecord row) {
        return switch (row.getState()) {
            case "deploying" -> new Deploying();
            case "running" -> new Running();
            case "degraded" -> new Degraded(requireNonNull(row.getReason()));
            case "failed" -> new Failed(requireNonNull(row.getReason()));
            case "stopped" -> new Stopped();
            case "stoppedByHand" -> new StoppedByHand();
            case "deleting" -> new Deleting();
            default -> throw new IllegalStateException("an application in state " + row.getState());
        };
    }

    ReleaseRecord write(OrganizationId organization, Release release) {
        var row = new ReleaseRecord();
        row.setOrganizationId(organization.value());
        row.setApplicationId(release.application().value());
        row.setNumber(release.number());
        row.setId(release.id().value());
        row.setTemplate(JSONB.valueOf(json.writeValueAsString(release.template())));
        row.setChange(release.change());
        row.setCreatedBy(release.createdBy());
        row.setCreatedAt(release.createdAt());
        row.setState(text(release.state()));
        row.setDigest(release.digest().orElse(null));
        return row;
    }

    static String text(ReleaseState state) {
        return switch (state) {
            case ROLLING_OUT -> "rollingOut";
            case RUNNING -> "running";
            case FAILED -> "failed";
            case SUPERSEDED -> "superseded";
        };
    }

    private static ReleaseState releaseState(String text) {
        return Stream.of(ReleaseState.values())
                .filter(state -> text(state).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a release in state " + text));
    }

    Release read(ReleaseRecord row) {
        return new Release(
                new ReleaseId(row.getId()),
                new ApplicationId(row.getApplicationId()),
                row.getNumber(),
                json.readValue(row.getTemplate().data(), Template.class),
                row.getChange(),
                row.getCreatedBy(),
                row.getCreatedAt(),
                releaseState(row.getState()),
                Optional.ofNullable(row.getDigest()));
    }
}
