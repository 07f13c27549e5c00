package io.hexarch.applications.domain;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.util.regex.Pattern;

/** A DNS label (RFC 1123) of at most 40 characters, since it stands in host names beside two others. */
public record ApplicationName(String value) {

    private static final Pattern LABEL = Pattern.compile("[a-z]([a-z0-9-]{0,38}[a-z0-9])?");

    public ApplicationName {
        if (!LABEL.matcher(value).matches() || value.contains("--")) {
            var message =
                    "A name has 1 to 40 lower-case letters, digits and single hyphens, begins with a letter and ends with a letter or digit.";
            throw new Refused(
                    Problem.of(ApplicationProblem.INVALID_NAME, message).at("/name", message));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
