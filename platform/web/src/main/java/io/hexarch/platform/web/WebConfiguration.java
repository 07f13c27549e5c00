package io.hexarch.platform.web;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.platform.web.capability.CapabilityConfiguration;
import io.hexarch.platform.web.console.ConsoleConfiguration;
import io.hexarch.platform.web.idempotency.IdempotencyConfiguration;
import io.hexarch.platform.web.json.StrictJson;
import io.hexarch.platform.web.metrics.MetricsConfiguration;
import io.hexarch.platform.web.problem.ErrorEndpoint;
import io.hexarch.platform.web.problem.ProblemPages;
import io.hexarch.platform.web.problem.ProblemResolver;
import io.hexarch.platform.web.problem.ProblemTranslator;
import io.hexarch.platform.web.problem.ProblemWriter;
import io.hexarch.platform.web.security.SecurityConfiguration;
import io.hexarch.platform.web.settings.WebSettings;
import io.hexarch.platform.web.tls.Connectors;
import io.hexarch.platform.web.tls.TlsConfiguration;
import io.hexarch.platform.web.wiring.FilterConfiguration;
import io.hexarch.platform.web.wiring.MvcConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything that is HTTP. Before Spring Boot's own, so that its defaults step back. */
@AutoConfiguration(
        afterName = "io.hexarch.platform.data.DataConfiguration",
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(WebSettings.class)
@Import({
    StrictJson.class,
    ProblemWriter.class,
    ProblemTranslator.class,
    ProblemResolver.class,
    ErrorEndpoint.class,
    ProblemPages.class,
    FilterConfiguration.class,
    MvcConfiguration.class,
    SecurityConfiguration.class,
    TlsConfiguration.class,
    Connectors.class,
    ConsoleConfiguration.class,
    CapabilityConfiguration.class,
    MetricsConfiguration.class,
    IdempotencyConfiguration.class,
    HexarchUrl.class,
    ServerAuthority.class,
    Drain.class
})
public class WebConfiguration {
    @Bean
    ProblemCatalogue kernelProblems() {
        return ProblemCatalogue.of(KernelProblem.class);
    }
}
