package io.hexarch.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThatIOException;

import io.hexarch.platform.web.PublicEndpoint;
import io.hexarch.platform.web.test.ApiServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A stream that fails in the middle must not look whole; one that fails before its first byte is a problem like any other. */
class BrokenStreamTest {

    private static final int MORE_THAN_IS_KEPT_BACK = 1 << 20;

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(Streams.class);

    @Configuration(proxyBeanMethods = false)
    static class Streams {

        @Bean
        StreamController streamController() {
            return new StreamController();
        }
    }

    @RestController
    static class StreamController {

        @PublicEndpoint("for the test")
        @GetMapping("/api/v1/late")
        ResponseEntity<StreamingResponseBody> getLate() {
            return stream(MORE_THAN_IS_KEPT_BACK);
        }

        @PublicEndpoint("for the test")
        @GetMapping("/api/v1/early")
        ResponseEntity<StreamingResponseBody> getEarly() {
            return stream(0);
        }

        private static ResponseEntity<StreamingResponseBody> stream(int bytes) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(output -> fail(output, bytes));
        }

        private static void fail(OutputStream output, int bytes) throws IOException {
            output.write(new byte[bytes]);
            throw new IllegalStateException("what was to come is gone");
        }
    }

    /** At once: a reader who waits for more waits until the connection is given up as idle. */
    @Test
    @Timeout(20)
    void shouldCutTheConnectionInTheMiddle() {
        assertThatIOException().isThrownBy(() -> get("/api/v1/late"));
    }

    @Test
    void shouldAnswerAProblemBeforeTheFirstByte() {
        SERVER.anonymous().get("/api/v1/early").isProblem(500, "hexarch.internal");
    }

    private static HttpResponse<Void> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(SERVER.url() + path)).build(), BodyHandlers.discarding());
        }
    }
}
