package io.hexarch.applications.adapter.web;

import io.hexarch.applications.application.CreateApplication;
import io.hexarch.applications.domain.ApplicationName;
import io.hexarch.applications.domain.Template;
import io.hexarch.applications.domain.Template.Resources;
import io.hexarch.projects.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wish for an application.
 *
 * @param name a DNS label of at most 40 characters, unique in the project
 * @param image as a container runtime reads it
 * @param port where it answers HTTP; left out: 8080
 * @param replicas left out: 1
 * @param healthPath asked over HTTP for readiness; left out: an open port is enough
 */
public record CreateApplicationRequest(
        String name,
        String image,
        @Nullable Integer port,
        @Nullable Integer replicas,
        @Nullable Map<String, String> env,
        @Nullable List<String> command,
        @Nullable ResourcesBody resources,
        @Nullable String healthPath) {

    private static final int PORT = 8080;

    CreateApplication.Command toCommand(ProjectId project) {
        var template = new Template(
                image,
                port == null ? PORT : port,
                env == null ? Map.of() : env,
                command == null ? List.of() : command,
                resources == null ? Resources.DEFAULT : resources.over(Resources.DEFAULT),
                Optional.ofNullable(healthPath));
        return new CreateApplication.Command(
                project, new ApplicationName(name), template, replicas == null ? 1 : replicas);
    }
}
