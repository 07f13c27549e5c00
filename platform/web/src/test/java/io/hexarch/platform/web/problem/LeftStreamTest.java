package io.hexarch.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.hexarch.platform.web.test.ApiServer;
import io.hexarch.platform.web.test.Trusting;
import jakarta.servlet.Filter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;

/** A browser that leaves a page resets the streams that are under way, many times a day. */
class LeftStreamTest {

    private static final int PIECE = 1 << 16;
    private static final CountDownLatch LEFT = new CountDownLatch(1);

    @RegisterExtension
    static final ApiServer SERVER =
            ApiServer.with(Endless.class).set("hexarch.tls.mode", "local").set("hexarch.http-port", 0);

    private final Logger logger = (Logger) LoggerFactory.getLogger(ProblemTranslator.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @Configuration(proxyBeanMethods = false)
    static class Endless {

        /** As files of the console are answered: without what the framework wraps around a controller's response. */
        @Bean("/endless")
        HttpRequestHandler endless() {
            return (request, response) -> {
                while (true) response.getOutputStream().write(new byte[PIECE]);
            };
        }

        /** Around everything that might say something. */
        @Bean
        FilterRegistrationBean<Filter> outermost() {
            var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    LEFT.countDown();
                }
            });
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }

    @BeforeEach
    void listen() {
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(logged);
    }

    @Test
    void shouldNotCallItAFault() throws Exception {
        try (var client = client()) {
            var answer = client.send(get("/endless"), BodyHandlers.ofInputStream());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            answer.body().readNBytes(PIECE);
            answer.body().close();

            assertThat(LEFT.await(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(logged.list).isEmpty();
    }

    private static HttpClient client() throws Exception {
        return HttpClient.newBuilder()
                .sslContext(Trusting.authorityOf(SERVER.state()))
                .build();
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(
                        URI.create("https://localhost:" + SERVER.url().getPort() + path))
                .build();
    }
}
