package io.hexarch.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The installation that the journeys travel on.
 *
 * @param home the checkout it was started from
 * @param state the folder of its state
 */
record Installation(Path home, Path state) {

    /** Names the folder of the installation's state. */
    static final String STATE = "HEXARCH_TEST_INSTALLATION";

    /** The image that every local cluster's registry holds: it answers on 8080 and logs each request. */
    static final String IMAGE = "127.0.0.1:5000/demo/hello:1";

    static Installation current() {
        return new Installation(Path.of("..").toAbsolutePath().normalize(), Path.of(System.getenv(STATE)));
    }

    /** The kubectl of the cluster. */
    static String kubectl() {
        return System.getenv().getOrDefault("HEXARCH_TEST_KUBECTL", "kubectl");
    }

    /** What reaches the host cluster, to look whether anything is left there. */
    static Path hostKubeconfig() {
        return Path.of(System.getenv("HEXARCH_TEST_HOST_KUBECONFIG"));
    }

    URI url() {
        return URI.create("https://localhost:" + read("port"));
    }

    Path authority() {
        return state.resolve("tls/ca.crt");
    }

    /** The one-time link; empty as soon as there is a first operator. */
    String firstOperatorLink() {
        return Files.exists(state.resolve("first-operator-link")) ? read("first-operator-link") : "";
    }

    private String read(String file) {
        try {
            return Files.readString(state.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
