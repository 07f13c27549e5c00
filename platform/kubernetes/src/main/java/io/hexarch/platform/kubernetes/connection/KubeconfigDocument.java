package io.hexarch.platform.kubernetes.connection;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The cluster and the user that a kubeconfig's current context names.
 *
 * @param cluster fields of {@code clusters[].cluster}
 * @param user fields of {@code users[].user}
 * @see <a href="https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/">kubeconfig v1</a>
 */
record KubeconfigDocument(String context, Map<?, ?> cluster, Map<?, ?> user) {

    private static final int LIMIT = 256 * 1024;

    /** @throws Refused when it is no kubeconfig, or its current context leads nowhere */
    static KubeconfigDocument parse(String text) {
        if (text.length() > LIMIT) throw malformed("it is larger than " + LIMIT / 1024 + " KiB");
        var root = map(load(text)).orElseThrow(() -> malformed("it is not a YAML object"));
        if (!"Config".equals(root.get("kind"))) throw malformed("its kind is not Config");
        var context = text(root, "current-context")
                .orElseThrow(() -> malformed("current-context is missing; kubectl config use-context sets it"));
        var chosen = named(root, "contexts", "context", context);
        return new KubeconfigDocument(
                context,
                named(root, "clusters", "cluster", required(chosen, "cluster", context)),
                named(root, "users", "user", required(chosen, "user", context)));
    }

    private static Object load(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(false);
        try {
            Object loaded = new Yaml(new SafeConstructor(options)).load(text);
            return loaded == null ? "" : loaded;
        } catch (YAMLException | ClassCastException broken) {
            // The parser's own message quotes the text, which holds secrets.
            throw malformed("it is not YAML");
        }
    }

    private static Map<?, ?> named(Map<?, ?> root, String list, String entry, String name) {
        if (!(root.get(list) instanceof List<?> all)) throw malformed(list + " is missing");
        for (Object one : all)
            if (one instanceof Map<?, ?> candidate && name.equals(candidate.get("name")))
                return map(candidate.get(entry))
                        .orElseThrow(() -> malformed(list + " has an entry \"" + name + "\" without " + entry));
        throw malformed(list + " has no entry \"" + name + "\"");
    }

    private static String required(Map<?, ?> context, String field, String name) {
        return text(context, field).orElseThrow(() -> malformed("context \"" + name + "\" names no " + field));
    }

    static Optional<String> text(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String value && !value.isBlank()
                ? Optional.of(value.strip())
                : Optional.empty();
    }

    private static Optional<Map<?, ?>> map(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    static Refused malformed(String what) {
        return new Refused(Problem.of(
                        KubernetesProblem.KUBECONFIG_MALFORMED,
                        "This is not a kubeconfig that can be used: " + what
                                + ". `kubectl config view --raw --flatten --minify` writes one.")
                .at("/kubeconfig", what));
    }
}
