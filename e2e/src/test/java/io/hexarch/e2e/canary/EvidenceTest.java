package io.hexarch.e2e.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What journeys leave behind is understood, and no process goes by unseen. */
class EvidenceTest {

    private static final String RANDOM = "QmFzZTY0dXJsVGV4dE9mRm9ydHlUaHJlZUNoYXJhY3Q";
    private static final String TOKEN = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ." + RANDOM;

    @TempDir
    Path folder;

    private Evidence evidence;

    @BeforeEach
    void begin() {
        evidence = new Evidence(folder);
    }

    @Test
    void shouldKnowTheSecretsInWhatWasHeard() {
        var key = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEII\nu8h2\n-----END EC PRIVATE KEY-----\n";
        evidence.heard("a client", "{\"accessToken\":\"" + TOKEN + "\",\"refreshToken\" : \"" + RANDOM + "\"}");
        evidence.heard(
                "a browser",
                "Set-Cookie: __Host-hexarch-fpt=" + RANDOM + "; Path=/; __Secure-hexarch-refresh=" + RANDOM);
        evidence.heard("a person", "https://localhost:7443/join#token=" + RANDOM);
        evidence.heard("a script", "{\"secret\":\"hxk_01m7ybpp1sexxa3pc921bz3dbb_" + RANDOM + "\"}");
        evidence.heard("kubectl", "users:\\n- user:\\n    token: " + TOKEN + "\\n");
        evidence.heard("the host", "    client-key-data: " + Base64.getEncoder().encodeToString(bytes(key)));

        assertThat(evidence.secrets())
                .extracting(Secret::origin, Secret::kind)
                .containsExactlyInAnyOrder(
                        tuple("a client", Kind.ACCESS_TOKEN),
                        tuple("a client", Kind.REFRESH_TOKEN),
                        tuple("a browser", Kind.FINGERPRINT),
                        tuple("a browser", Kind.REFRESH_TOKEN),
                        tuple("a person", Kind.ONE_TIME_LINK),
                        tuple("a script", Kind.API_KEY),
                        tuple("kubectl", Kind.KUBECONFIG_TOKEN),
                        tuple("kubectl", Kind.ACCESS_TOKEN),
                        tuple("the host", Kind.CLIENT_KEY));
    }

    @Test
    void shouldKeepWhatWasPlanted() {
        evidence.planted(Kind.PASSWORD, "a test", "with \"quotes\" and\nlines");
        evidence.planted(Kind.PASSWORD, "a test", "with \"quotes\" and\nlines");

        assertThat(evidence.secrets())
                .containsExactly(new Secret(Kind.PASSWORD, "a test", "with \"quotes\" and\nlines"));
    }

    @Test
    void shouldSeeWhatAProcessWasStartedWith() throws Exception {
        try (var sampler = new ProcessSampler(evidence)) {
            var builder = new ProcessBuilder("sh", "-c", "sleep 60; : canary-on-the-command-line");
            builder.environment().put("LEAK", "canary-in-the-environment");
            builder.environment().put("HEXARCH_TOKEN", "canary-where-scripts-have-it");
            var process = builder.start();
            try {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(50))
                        .untilAsserted(() -> assertThat(evidence.places())
                                .anySatisfy(place -> assertThat(place).content().contains("canary-in-the-environment"))
                                .anySatisfy(place -> assertThat(place).content().contains("canary-on-the-command-line"))
                                .noneSatisfy(
                                        place -> assertThat(place).content().contains("canary-where-scripts")));
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
            assertThat(sampler).isNotNull();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
