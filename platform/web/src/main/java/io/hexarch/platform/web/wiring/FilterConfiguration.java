package io.hexarch.platform.web.wiring;

import io.hexarch.platform.web.ApplicationGateway;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.host.ForwardedFilter;
import io.hexarch.platform.web.host.HostFilter;
import io.hexarch.platform.web.host.Hosts;
import io.hexarch.platform.web.host.TrustedNetworks;
import io.hexarch.platform.web.limit.BodyFilter;
import io.hexarch.platform.web.limit.LoadFilter;
import io.hexarch.platform.web.problem.ProblemFilter;
import io.hexarch.platform.web.problem.ProblemTranslator;
import io.hexarch.platform.web.problem.ProblemWriter;
import io.hexarch.platform.web.settings.WebSettings;
import io.hexarch.platform.web.trace.AccessLog;
import io.hexarch.platform.web.trace.TraceFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters before Spring Security's, outermost first: each one relies on those before it. */
@Configuration(proxyBeanMethods = false)
public class FilterConfiguration {

    private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE + 100;
    private static final int STEP = 10;

    @Bean
    Hosts hosts(HexarchUrl url) {
        return new Hosts(url);
    }

    @Bean
    FilterRegistrationBean<ForwardedFilter> forwardedFilter(WebSettings settings) {
        return registration(new ForwardedFilter(new TrustedNetworks(settings.trustedProxies())), 0);
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        return alsoOfStreams(registration(new TraceFilter(new AccessLog()), 1));
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(ProblemTranslator translator, ProblemWriter writer) {
        return alsoOfStreams(registration(new ProblemFilter(translator, writer), 2));
    }

    @Bean
    FilterRegistrationBean<LoadFilter> loadFilter(WebSettings settings) {
        return registration(new LoadFilter(settings.limits()), 3);
    }

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(
            Hosts hosts, Optional<ApplicationGateway> gateway, WebSettings settings) {
        return registration(new HostFilter(hosts, gateway, settings.tls()), 4);
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(WebSettings settings) {
        return registration(new BodyFilter(settings.limits()), 5);
    }

    /** Streams end in a dispatch of their own. */
    private static <F extends Filter> FilterRegistrationBean<F> alsoOfStreams(FilterRegistrationBean<F> registration) {
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return registration;
    }

    private static <F extends Filter> FilterRegistrationBean<F> registration(F filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(OUTERMOST + place * STEP);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        registration.setAsyncSupported(true);
        return registration;
    }
}
