package io.hexarch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.platform.web.test.ApiServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EncryptedTest {

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class)
            .set("hexarch.tls.mode", "local")
            .set("hexarch.http-port", 0);

    @Test
    void shouldAnswerWhoeverTrustsTheLocalAuthority() throws Exception {
        var client = HttpClient.newBuilder().sslContext(trusting()).build();
        var https = URI.create("https://localhost:" + SERVER.url().getPort());

        new ApiRequest(client, https).get("/actuator/health").hasStatus(200);
        var answer = new ApiRequest(client, https).get("/actuator/health");
        assertThat(answer.response().version()).isEqualTo(HttpClient.Version.HTTP_2);
    }

    @Test
    void shouldServeTheConsolePlainOnThisMachine() {
        var plain = URI.create("http://localhost:" + SERVER.plainPort());

        new ApiRequest(HttpClient.newHttpClient(), plain)
                .header("Accept", "text/html")
                .get("/")
                .hasStatus(200);
        new ApiRequest(HttpClient.newHttpClient(), plain)
                .get("/k8s/workspaces/x/api")
                .isProblem(403, "hexarch.forbidden");
    }

    private static SSLContext trusting() throws Exception {
        var bytes = Files.readAllBytes(SERVER.state().resolve("tls/ca.crt"));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(
                "ca", CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes)));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
