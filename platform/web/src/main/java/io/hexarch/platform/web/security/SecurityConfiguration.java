package io.hexarch.platform.web.security;

import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.host.Hosts;
import io.hexarch.platform.web.limit.RateFilter;
import io.hexarch.platform.web.problem.ProblemWriter;
import io.hexarch.platform.web.settings.WebSettings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The filter chain: whoever is not on a list signs in. Who may do what is decided by use cases, not here. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            ObjectProvider<Authenticator> authenticators,
            ProblemWriter problems,
            Hosts hosts,
            WebSettings settings,
            Clock clock,
            MeterRegistry meters,
            ObjectProvider<RequestMappingHandlerMapping> mappings) {
        var publicEndpoints = new PublicEndpoints(() -> mappings.stream()
                .filter(mapping -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow());
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(new AnswerHeaders(hosts.isPublic())))
                .cors(cors -> cors.configurationSource(corsOf(settings.corsOrigins())))
                .addFilterBefore(new SameOriginFilter(hosts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new BearerFilter(authenticators.getIfAvailable(NobodyKnown::new), new AdmissionTimes(meters)),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RateFilter(settings.limits(), clock), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC,
                                DispatcherType.ERROR,
                                DispatcherType.FORWARD,
                                DispatcherType.INCLUDE) // how the container looks at an answer that broke off
                        .permitAll()
                        .requestMatchers(publicEndpoints)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers(
                                request -> HttpMethod.GET.matches(request.getMethod()) && Paths.isConsole(request))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(new ProblemEntryPoint(problems)))
                .build();
    }

    /** Spring Boot would invent a user with a password if there were none. Nobody is authenticated this way. */
    @Bean
    AuthenticationManager authenticationManager() {
        return _ -> {
            throw new AuthenticationServiceException("callers are authenticated by their bearer token only");
        };
    }

    /** A request is observed as a whole; an observation of each filter of it would cost a tenth of its time and tell nothing more. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static UrlBasedCorsConfigurationSource corsOf(List<URI> origins) {
        var source = new UrlBasedCorsConfigurationSource();
        if (origins.isEmpty()) return source;
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins.stream().map(URI::toString).toList());
        cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Last-Event-ID",
                "traceparent"));
        cors.setExposedHeaders(
                List.of("ETag", "Location", "Retry-After", "RateLimit", "RateLimit-Policy", "traceparent"));
        source.registerCorsConfiguration("/api/**", cors);
        return source;
    }
}
