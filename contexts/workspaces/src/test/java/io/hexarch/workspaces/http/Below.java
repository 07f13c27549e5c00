package io.hexarch.workspaces.http;

import io.hexarch.workspaces.application.port.ApiAddress;
import io.hexarch.workspaces.testkit.GivenInsight;
import io.hexarch.workspaces.testkit.HostFaults;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters.Pace;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What stands in place of a host cluster, and of an address with a certificate. */
@TestConfiguration(proxyBeanMethods = false)
class Below {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Bean
    @Primary
    InMemoryVirtualClusters clustersInMemory(Clock clock) {
        return new InMemoryVirtualClusters(clock, new Pace(SHORT, SHORT, SHORT), new HostFaults());
    }

    @Bean
    @Primary
    GivenInsight insight() {
        return new GivenInsight();
    }

    @Bean
    @Primary
    ApiAddress address() {
        return () -> URI.create("https://hexarch.test");
    }
}
