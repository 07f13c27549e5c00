package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.http.Answer;
import io.hexarch.client.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The workspace that a command is about: the one that is named, else the chosen one. */
final class WorkspaceChoice {

    @Parameters(
            arity = "0..1",
            paramLabel = "WORKSPACE",
            description = "Its name or id. Else $$HEXARCH_WORKSPACE, else the chosen one.")
    private @Nullable String name;

    @Mixin
    private final OrganizationScope scope = new OrganizationScope();

    Answer<Workspace> find(Cli cli) {
        return cli.names().workspace(scope.organization(), name);
    }
}
