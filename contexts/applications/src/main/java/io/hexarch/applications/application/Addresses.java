package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.Hosts;
import io.hexarch.applications.domain.ApplicationName;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.projects.ProjectView;
import io.hexarch.workspaces.Workspaces;

/** Gives each new application the nicest host label that is free. */
public final class Addresses {

    private final Workspaces workspaces;
    private final Hosts hosts;

    public Addresses(Workspaces workspaces, Hosts hosts) {
        this.workspaces = workspaces;
        this.hosts = hosts;
    }

    HostLabel claim(ApplicationName name, ProjectView project, ApplicationId id) {
        var workspace = workspaces.find(project.workspace()).orElseThrow().name();
        return HostLabel.candidates(name, project.name(), workspace, id).stream()
                .filter(label -> hosts.claim(label, project.organization(), id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every host label of " + id + " is taken"));
    }
}
