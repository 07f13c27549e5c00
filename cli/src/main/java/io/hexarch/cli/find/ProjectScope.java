package io.hexarch.cli.find;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which project of which workspace. */
public final class ProjectScope {

    @Mixin
    private final WorkspaceScope workspace = new WorkspaceScope();

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "Project. Else $$HEXARCH_PROJECT, else the chosen one.")
    private @Nullable String project;

    public @Nullable String organization() {
        return workspace.organization();
    }

    public @Nullable String workspace() {
        return workspace.workspace();
    }

    public @Nullable String project() {
        return project;
    }
}
