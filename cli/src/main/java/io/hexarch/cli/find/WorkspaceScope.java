package io.hexarch.cli.find;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which workspace of which organization. */
public final class WorkspaceScope {

    @Mixin
    private final OrganizationScope organization = new OrganizationScope();

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "WORKSPACE",
            description = "Workspace. Else $$HEXARCH_WORKSPACE, else the chosen one.")
    private @Nullable String workspace;

    public @Nullable String organization() {
        return organization.organization();
    }

    public @Nullable String workspace() {
        return workspace;
    }
}
