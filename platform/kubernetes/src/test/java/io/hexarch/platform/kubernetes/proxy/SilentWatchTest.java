package io.hexarch.platform.kubernetes.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingJournal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch of what does not change: kubectl opens one after each list, and does not end before it has been answered. */
class SilentWatchTest {

    private final CountDownLatch change = new CountDownLatch(1);
    private HttpsServer kubernetes;
    private ProxyServer proxy;
    private HttpClient http;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        kubernetes = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        kubernetes.setHttpsConfigurator(
                new HttpsConfigurator(TestTls.serving(ProxyServer.CERTIFICATE, ProxyServer.KEY)));
        kubernetes.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        kubernetes.createContext("/", this::watch);
        kubernetes.start();
        proxy = new ProxyServer(new ToIt(), new RecordingJournal(), Actors.person(), folder);
        http = HttpClient.newBuilder()
                .sslContext(TestTls.trusting(ProxyServer.CERTIFICATE))
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        change.countDown();
        http.shutdownNow();
        proxy.close();
        kubernetes.stop(0);
    }

    @Test
    @Timeout(20)
    void shouldBeAnsweredBeforeAnythingHappens() throws Exception {
        var watch = HttpRequest.newBuilder(
                        URI.create("https://localhost:" + proxy.port() + "/k8s/workspaces/ws_1/api/v1/pods?watch=true"))
                .header("Accept-Encoding", "gzip")
                .build();

        var answer = http.sendAsync(watch, BodyHandlers.ofInputStream()).get(10, TimeUnit.SECONDS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Content-Encoding"))
                .as("what is compressed begins with bytes of its own")
                .contains("identity");
        change.countDown();
        assertThat(answer.body()).hasContent("{\"type\":\"ADDED\"}");
    }

    private void watch(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.flush();
            change.await();
            body.write("{\"type\":\"ADDED\"}".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private final class ToIt implements ProxyTargets {

        @Override
        public Resolution resolve(Actor actor, String cluster) {
            return new Resolution.Granted(new ProxyTarget(
                    connection(),
                    "hexarch:person:ada",
                    Set.of("hexarch:workspace:admin"),
                    Actors.newOrganization(),
                    new Deed.Target("workspace", cluster, Optional.empty())));
        }

        private ClusterConnection connection() {
            try {
                return new ClusterConnection(
                        URI.create(
                                "https://localhost:" + kubernetes.getAddress().getPort()),
                        Files.readString(ProxyServer.CERTIFICATE),
                        new ClusterCredential.Token("ours"));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        @Override
        public void failed(ProxyTarget target) {
            throw new AssertionError("it answers");
        }
    }
}
