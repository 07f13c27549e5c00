package io.hexarch.platform.kubernetes.connection;

import io.fabric8.kubernetes.client.Config;
import io.hexarch.kernel.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kubeconfig that the operator of this installation named. It is as trusted as the command line, so it may use everything that
 * kubectl can: files, programs, proxies.
 */
public final class OperatorKubeconfig {

    private static final Set<String> ASK_THE_LIBRARY = Set.of(
            "exec",
            "auth-provider",
            "username",
            "password",
            "tokenFile",
            "proxy-url",
            "insecure-skip-tls-verify",
            "as");

    private OperatorKubeconfig() {}

    /** How a cluster is reached: by plain fields, or by what only the client library understands. */
    public sealed interface Way {
        record Fields(ClusterConnection connection) implements Way {}

        record Library(Config config) implements Way {}
    }

    /** @throws Unusable saying which file, what is wrong with it and how to mend it */
    public static Way load(Path file) {
        var text = read(file);
        try {
            var document = KubeconfigDocument.parse(text);
            boolean special = document.cluster().keySet().stream().anyMatch(OperatorKubeconfig::needsLibrary)
                    || document.user().keySet().stream().anyMatch(OperatorKubeconfig::needsLibrary);
            if (special || document.user().isEmpty()) return new Way.Library(withLibrary(file, document));
            var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
            return new Way.Fields(InlineKubeconfig.connection(
                    FileFields.inlined(document.cluster(), folder), FileFields.inlined(document.user(), folder)));
        } catch (Refused broken) {
            throw new Unusable(file, broken.problem().detail());
        }
    }

    private static boolean needsLibrary(Object field) {
        return field instanceof String name && ASK_THE_LIBRARY.contains(name);
    }

    private static String read(Path file) {
        if (!Files.exists(file)) throw new Unusable(file, "there is no such file");
        if (Files.isDirectory(file)) throw new Unusable(file, "it is a folder");
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Unusable(
                    file, "it cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
    }

    private static Config withLibrary(Path file, KubeconfigDocument document) {
        var config = fromLibrary(file);
        // The library only logs that a program failed, and would ask as nobody.
        boolean nobody = config.getAutoOAuthToken() == null && config.getClientCertData() == null;
        if (nobody && document.user().get("exec") instanceof Map<?, ?> program)
            throw new Unusable(
                    file,
                    "its program (users[].user.exec: " + program.get("command")
                            + ") gave no credential. Run it as the user that the server runs as, to see why; or put the token of a service"
                            + " account into the file in its place");
        return config;
    }

    private static Config fromLibrary(Path file) {
        try {
            return Config.fromKubeconfig(file.toFile());
        } catch (RuntimeException failed) {
            throw new Unusable(file, String.valueOf(failed.getMessage()));
        }
    }

    /** The named file is not a kubeconfig that works. */
    public static final class Unusable extends RuntimeException {
        Unusable(Path file, String what) {
            super("The kubeconfig " + file + " cannot be used: " + what, null, false, false);
        }
    }
}
