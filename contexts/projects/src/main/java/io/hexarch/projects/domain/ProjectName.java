package io.hexarch.projects.domain;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a project and of its namespace: a DNS label (RFC 1123) of at most 40 characters, since it stands in host names beside two others. */
public record ProjectName(String value) {

    private static final Pattern LABEL = Pattern.compile("[a-z]([a-z0-9-]{0,38}[a-z0-9])?");
    private static final Set<String> RESERVED = Set.of("default", "hexarch");
    private static final String KUBERNETES = "kube-";

    public ProjectName {
        if (!LABEL.matcher(value).matches() || value.contains("--"))
            throw refused(
                    "A name has 1 to 40 lower-case letters, digits and single hyphens, begins with a letter and ends with a letter or digit.");
        if (RESERVED.contains(value) || value.startsWith(KUBERNETES))
            throw refused("The namespace " + value + " belongs to Kubernetes. Choose another name.");
    }

    private static Refused refused(String message) {
        return new Refused(Problem.of(ProjectProblem.INVALID_NAME, message).at("/name", message));
    }

    @Override
    public String toString() {
        return value;
    }
}
