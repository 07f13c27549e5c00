package io.hexarch.cli.find;

import io.hexarch.cli.Cli;

/** Where a role or a key holds: the organization, a workspace, a project. */
public final class Places {

    public static final String DESCRIPTION = "a workspace (NAME), a project (WORKSPACE/NAME), or an id";

    private final Cli cli;

    public Places(Cli cli) {
        this.cli = cli;
    }

    /** The id of what is named. */
    public String id(String organization, OrganizationScope scope, String named) {
        if (named.equals(organization) || named.startsWith("ws_") || named.startsWith("proj_")) return named;
        int slash = named.indexOf('/');
        return slash < 0
                ? cli.names().workspace(scope.organization(), named).body().id()
                : cli.names()
                        .project(scope.organization(), named.substring(0, slash), named.substring(slash + 1))
                        .body()
                        .id();
    }
}
