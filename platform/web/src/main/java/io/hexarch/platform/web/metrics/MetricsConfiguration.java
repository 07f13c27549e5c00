package io.hexarch.platform.web.metrics;

import io.hexarch.kernel.access.Access;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One registry, which Spring Boot binds its own meters to as well. */
@Configuration(proxyBeanMethods = false)
public class MetricsConfiguration {

    @Bean
    PrometheusMeterRegistry prometheusMeterRegistry() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    MetricsController metricsController(ObjectProvider<Access> access, PrometheusMeterRegistry registry) {
        return new MetricsController(new ReadMetrics(access, registry));
    }
}
