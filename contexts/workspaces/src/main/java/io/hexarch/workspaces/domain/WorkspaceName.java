package io.hexarch.workspaces.domain;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.util.Set;
import java.util.regex.Pattern;

/** A DNS label (RFC 1123) of at most 40 characters, since it stands in host names beside two others. */
public record WorkspaceName(String value) {

    private static final Pattern LABEL = Pattern.compile("[a-z]([a-z0-9-]{0,38}[a-z0-9])?");
    private static final Set<String> RESERVED = Set.of("default", "kube-system", "hexarch", "api", "admin", "www");

    public WorkspaceName {
        if (!LABEL.matcher(value).matches() || value.contains("--"))
            throw refused(
                    "A name has 1 to 40 lower-case letters, digits and single hyphens, begins with a letter and ends with a letter or digit.");
        if (RESERVED.contains(value)) throw refused("The name " + value + " is reserved. Choose another.");
    }

    private static Refused refused(String message) {
        return new Refused(Problem.of(WorkspaceProblem.INVALID_NAME, message).at("/name", message));
    }

    @Override
    public String toString() {
        return value;
    }
}
