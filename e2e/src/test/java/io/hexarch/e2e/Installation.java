package io.hexarch.e2e;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The installation that the journeys travel on.
 *
 * @param home the checkout it was started from
 * @param state the folder of its state
 */
record Installation(Path home, Path state) {

    /** Names the folder of the installation's state. */
    static final String STATE = "HEXARCH_TEST_INSTALLATION";

    /** Names an image that the cluster can pull; it answers on 8080 and logs each request. The local cluster's registry holds one. */
    static final String IMAGE = "HEXARCH_TEST_IMAGE";

    static Installation current() {
        return new Installation(Path.of("..").toAbsolutePath().normalize(), Path.of(System.getenv(STATE)));
    }

    static String image() {
        return Objects.requireNonNull(System.getenv(IMAGE), IMAGE);
    }

    /** The kubectl of the cluster. */
    static String kubectl() {
        return System.getenv().getOrDefault("HEXARCH_TEST_KUBECTL", "kubectl");
    }

    /** What reaches the host cluster, to look whether anything is left there. */
    static Path hostKubeconfig() {
        return Path.of(System.getenv("HEXARCH_TEST_HOST_KUBECONFIG"));
    }

    /** The build that it runs, and the client with it: whoever looks for caches elsewhere would build another. */
    Path product() {
        return Path.of(read("server.build"));
    }

    URI url() {
        return URI.create("https://localhost:" + read("port"));
    }

    Path authority() {
        return state.resolve("tls/ca.crt");
    }

    /** Trusts its authority, and no other. */
    SSLContext trust() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var file = Files.newInputStream(authority())) {
            store.setCertificateEntry(
                    "hexarch", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    /** Where the file with the first operator's link is; there is none as soon as there is a first operator. */
    Path firstOperatorLink() {
        return state.resolve("first-operator-link");
    }

    /** The database as its superuser sees it. */
    String database() {
        return "jdbc:postgresql://127.0.0.1:" + read("postgres/port") + "/hexarch";
    }

    /** What lets somebody into the database, by role. */
    Map<String, String> databasePasswords() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(read("postgres/passwords")));
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(role -> role, properties::getProperty));
    }

    /** The private keys that it has made for itself. */
    String privateKeys() throws IOException {
        return Files.readString(state.resolve("tls/ca.key")) + Files.readString(state.resolve("tls/server.key"));
    }

    /** What seals all other keys. */
    String masterKey() throws IOException {
        return Files.readAllLines(state.resolve("secrets.key")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Where logs are: its own, PostgreSQL's, those of the launcher that runs these tests, and of the local cluster where that is ours. */
    List<Path> logs() {
        var cluster = hostKubeconfig().resolveSibling("logs");
        var launcher = Path.of(System.getenv()
                .getOrDefault("HEXARCH_LOGS", state.resolve("logs").toString()));
        var postgres = state.resolve("postgres/18");
        return List.of(
                state.resolve("logs"), postgres.resolve("data/log"), postgres.resolve("start.log"), launcher, cluster);
    }

    private String read(String file) {
        try {
            return Files.readString(state.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
