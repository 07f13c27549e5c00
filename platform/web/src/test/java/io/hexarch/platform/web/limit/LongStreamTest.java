package io.hexarch.platform.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.PublicEndpoint;
import io.hexarch.platform.web.test.ApiServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A stream outlives what the container would wait for: thirty seconds by itself, here a moment. */
class LongStreamTest {

    private static final int MOMENT_MILLIS = 200;
    /** The container looks once a second. */
    private static final int LINES = 12;

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(Streams.class);

    @Configuration(proxyBeanMethods = false)
    static class Streams {

        @Bean
        StreamController streamController() {
            return new StreamController();
        }

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> impatient() {
            return factory -> factory.addConnectorCustomizers(connector -> connector.setAsyncTimeout(MOMENT_MILLIS));
        }
    }

    @RestController
    static class StreamController {

        @PublicEndpoint("for the test")
        @GetMapping("/api/v1/stream")
        ResponseEntity<StreamingResponseBody> getStream() {
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(StreamController::write);
        }

        private static void write(OutputStream output) throws IOException {
            for (int line = 0; line < LINES; line++) {
                output.write("line\n".getBytes(StandardCharsets.UTF_8));
                output.flush();
                pause();
            }
        }

        private static void pause() throws IOException {
            try {
                assertThat(NEVER.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
            } catch (InterruptedException cut) {
                throw new IOException("cut by the container", cut);
            }
        }
    }

    @Test
    void shouldStreamToTheEnd() {
        var answer = SERVER.anonymous().get("/api/v1/stream").hasStatus(200);

        assertThat(answer.text().lines()).hasSize(LINES);
    }
}
