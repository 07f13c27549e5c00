package io.hexarch.projects.http;

import io.hexarch.projects.testkit.InMemoryNamespaces;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What stands in place of Kubernetes. */
@TestConfiguration(proxyBeanMethods = false)
class Below {

    @Bean
    @Primary
    InMemoryNamespaces namespacesInMemory(Clock clock) {
        return new InMemoryNamespaces(clock);
    }
}
