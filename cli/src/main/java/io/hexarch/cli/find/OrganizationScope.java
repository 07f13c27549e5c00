package io.hexarch.cli.find;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which organization. */
public final class OrganizationScope {

    @Option(names = "--org", paramLabel = "ORG", description = "Organization. Else $$HEXARCH_ORG, else the chosen one.")
    private @Nullable String organization;

    public @Nullable String organization() {
        return organization;
    }
}
