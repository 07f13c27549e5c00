package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.event.Journal;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Drain;
import io.hexarch.platform.web.ProblemDialect;
import java.time.Duration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The proxy. Imported by the context that implements {@link ProxyTargets}. */
@Configuration(proxyBeanMethods = false)
public class ProxyConfiguration {

    private static final Duration ROUND = Duration.ofSeconds(5);

    @Bean
    OpenStreams openStreams(Drain drain) {
        var streams = new OpenStreams(ROUND);
        drain.onBegin(streams::endAll);
        return streams;
    }

    @Bean
    UpstreamClients upstreamClients() {
        return new UpstreamClients();
    }

    @Bean
    ProblemDialect kubernetesDialect() {
        return new StatusAnswer();
    }

    @Bean
    ServletRegistrationBean<ProxyServlet> kubernetesProxy(
            ProxyTargets targets,
            Authenticator authenticator,
            Journal journal,
            UpstreamClients clients,
            OpenStreams streams) {
        var servlet = new ProxyServlet(new ProxyAccess(targets, authenticator), journal, clients, streams);
        var registration = new ServletRegistrationBean<>(servlet, "/k8s/*");
        registration.setName("kubernetesProxy");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
