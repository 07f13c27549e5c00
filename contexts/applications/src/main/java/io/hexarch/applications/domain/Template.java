package io.hexarch.applications.domain;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What every pod of an application runs. A change of it is a new release.
 *
 * @param image reference as a container runtime reads it: registry, repository, tag or digest
 * @param port where it answers HTTP, 1 to 65535
 * @param environment variables, in clear; secrets are referenced, never written here
 * @param command replaces the image's entry point and arguments; empty: the image's own
 * @param healthPath asked over HTTP for readiness; empty: an open port is enough
 */
public record Template(
        String image,
        int port,
        Map<String, String> environment,
        List<String> command,
        Resources resources,
        Optional<String> healthPath) {

    /** The grammar of the distribution specification, shortened to what no reference may do without. */
    private static final Pattern IMAGE = Pattern.compile(
            "[a-zA-Z0-9][a-zA-Z0-9._-]*(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127})?(@sha256:[0-9a-f]{64})?");

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,252}");
    private static final int VARIABLES = 200;
    private static final int VARIABLE_LENGTH = 32_768;
    private static final int IMAGE_LENGTH = 512;

    public Template {
        // In one order always: another one would look like another template to Kubernetes, and start every pod anew.
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
        command = List.copyOf(command);
        if (image.length() > IMAGE_LENGTH || !IMAGE.matcher(image).matches())
            throw refused("/image", "That is not an image reference, such as ghcr.io/acme/shop:1.4 or nginx@sha256:….");
        if (port < 1 || port > 65_535) throw refused("/port", "A port is between 1 and 65535.");
        if (environment.size() > VARIABLES) throw refused("/env", "At most " + VARIABLES + " variables.");
        environment.forEach(Template::checkVariable);
        healthPath.filter(path -> !path.startsWith("/")).ifPresent(path -> {
            throw refused("/healthPath", "A path begins with a slash.");
        });
    }

    private static void checkVariable(String name, String value) {
        if (!VARIABLE.matcher(name).matches())
            throw refused(
                    "/env",
                    "A variable's name has letters, digits, '_', '.' and '-', and does not begin with a digit: "
                            + name);
        if (value.length() > VARIABLE_LENGTH)
            throw refused("/env/" + name, "At most " + VARIABLE_LENGTH + " characters.");
    }

    private static Refused refused(String pointer, String message) {
        return new Refused(
                Problem.of(ApplicationProblem.INVALID_SPECIFICATION, message).at(pointer, message));
    }

    /**
     * What one pod may use at most; it is also what is reserved for it.
     *
     * @param cpuMillis thousandths of a processor
     */
    public record Resources(long cpuMillis, long memoryBytes) {

        public static final Resources DEFAULT = new Resources(250, 256L << 20);

        public Resources {
            if (cpuMillis < 1 || memoryBytes < 1 << 20)
                throw refused("/resources", "At least 1m of cpu and 1Mi of memory.");
        }
    }
}
