package io.hexarch.applications.http;

import io.hexarch.applications.testkit.InMemoryWorkloads;
import io.hexarch.applications.testkit.WorkloadFaults;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What stands in place of Kubernetes. */
@TestConfiguration(proxyBeanMethods = false)
class Below {

    @Bean
    @Primary
    InMemoryWorkloads workloadsInMemory(Clock clock) {
        return new InMemoryWorkloads(clock, Duration.ofMillis(300), new WorkloadFaults());
    }
}
