package io.hexarch.cli.kubeconfig;

import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.settings.Folders;
import io.hexarch.cli.settings.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What kubectl runs to get a token. kubectl asks anew in each process, and a Java program is too slow for that: a small shell script answers
 * from a file, and calls the client only when the token is about to end.
 *
 * <p>The file's first line is the second of the epoch from which on a new token is needed, the rest is the answer for kubectl.
 *
 * @see <a href="https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins">Credential plugins</a>
 */
public record CredentialScript(Folders folders) {

    /** A token that ends within this time is replaced before it does. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private static final String SCRIPT = """
            #!/bin/sh
            # Written by hexarch kubeconfig. Prints a Kubernetes ExecCredential.
            # Usage: kubectl-credential CACHE COMMAND...   COMMAND prints a new one and writes it to CACHE.
            cache=$1
            shift
            if [ -r "$cache" ]; then
              {
                if read -r renew && [ "$(date +%s)" -lt "$renew" ]; then
                  exec cat
                fi
              } <"$cache"
            fi
            exec "$@"
            """;

    /** Writes the script, for its owner alone, and returns where it is. */
    public Path install() {
        var path = folders.configuration().resolve("kubectl-credential");
        var file = new PrivateFile(path);
        try {
            if (!file.read().equals(java.util.Optional.of(SCRIPT))) file.write(SCRIPT);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the token of a person for a workspace is cached. */
    public Path cache(String server, String email, String workspace) {
        var who = HexFormat.of().toHexDigits(Objects.hash(server, email));
        return folders.kubectlTokens().resolve(workspace + "-" + who);
    }

    /** Caches a token and returns the answer for kubectl. */
    public String keep(Path cache, String token, Instant expiresAt) {
        var credential = JsonText.compact(new JsonMembers()
                .with("apiVersion", "client.authentication.k8s.io/v1")
                .with("kind", "ExecCredential")
                .with(
                        "status",
                        new JsonMembers()
                                .with("expirationTimestamp", expiresAt)
                                .with("token", token)
                                .done())
                .done());
        new PrivateFile(cache).write(expiresAt.minus(MARGIN).getEpochSecond() + "\n" + credential + "\n");
        return credential;
    }

    /** Forgets all cached tokens: another person may sign in next. */
    public void forgetAll() {
        var folder = folders.kubectlTokens();
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
