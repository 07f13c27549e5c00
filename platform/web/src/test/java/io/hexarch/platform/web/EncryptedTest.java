package io.hexarch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.platform.web.test.ApiServer;
import io.hexarch.platform.web.test.Trusting;
import java.net.URI;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EncryptedTest {

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class)
            .set("hexarch.tls.mode", "local")
            .set("hexarch.http-port", 0);

    @Test
    void shouldAnswerWhoeverTrustsTheLocalAuthority() throws Exception {
        var client = HttpClient.newBuilder()
                .sslContext(Trusting.authorityOf(SERVER.state()))
                .build();
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
}
