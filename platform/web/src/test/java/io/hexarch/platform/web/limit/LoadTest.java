package io.hexarch.platform.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.PublicEndpoint;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class LoadTest {

    private static final Semaphore ARRIVED = new Semaphore(0);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    @RegisterExtension
    static final ApiServer SERVER =
            ApiServer.with(Slow.class).set("hexarch.limits.in-flight", 2).set("hexarch.limits.per-address", 2);

    @Configuration(proxyBeanMethods = false)
    static class Slow {

        @Bean
        SlowController slowController() {
            return new SlowController();
        }
    }

    @RestController
    static class SlowController {

        @PublicEndpoint("for the test")
        @GetMapping("/api/v1/slow")
        String getSlow() throws InterruptedException {
            ARRIVED.release();
            assertThat(GO_ON.await(30, TimeUnit.SECONDS)).isTrue();
            return "done";
        }
    }

    @Test
    void shouldRefuseAtOnceWhatIsMoreThanCanBeDone() throws InterruptedException {
        Executor each = Thread::startVirtualThread;
        var one = CompletableFuture.supplyAsync(LoadTest::slow, each);
        var two = CompletableFuture.supplyAsync(LoadTest::slow, each);
        assertThat(ARRIVED.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();

        var refused = slow().isProblem(503, "hexarch.unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        SERVER.anonymous().get("/actuator/health").hasStatus(200);

        GO_ON.countDown();
        one.join().hasStatus(200);
        two.join().hasStatus(200);
        slow().hasStatus(200);
    }

    private static ApiAnswer slow() {
        return SERVER.anonymous().get("/api/v1/slow");
    }
}
