package io.hexarch.platform.web.test;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.platform.data.KernelConfiguration;
import io.hexarch.platform.web.WebConfiguration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.actuate.endpoint.web.WebMvcHealthEndpointExtensionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A server on a free port with {@code platform/web} and the given configurations, and nothing else: a context's controllers over its use
 * cases with fakes. Plain HTTP unless told otherwise. One for each test class:
 *
 * {@snippet :
 * @RegisterExtension
 * static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class);
 * }
 */
public final class ApiServer implements BeforeAllCallback, AfterAllCallback {

    private final List<Class<?>> configurations;
    private final Map<String, Object> settings = new TreeMap<>();
    private final GivenCallers callers = new GivenCallers();
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable Path state;

    private ApiServer(List<Class<?>> configurations) {
        this.configurations = configurations;
    }

    public static ApiServer with(Class<?>... configurations) {
        return new ApiServer(List.of(configurations));
    }

    public ApiServer set(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext extension) throws IOException {
        state = Files.createTempDirectory("hexarch-web");
        var sources = new ArrayList<Class<?>>(configurations);
        sources.add(Web.class);
        var properties = new TreeMap<String, Object>(Map.of(
                "server.port",
                0,
                "hexarch.port",
                0,
                "hexarch.http-port",
                -1,
                "hexarch.tls.mode",
                "none",
                "hexarch.state",
                state.toString(),
                "spring.threads.virtual.enabled",
                true,
                "spring.main.banner-mode",
                "off",
                "spring.web.resources.add-mappings",
                false));
        properties.putAll(settings);
        context = new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .initializers(starting -> starting.getBeanFactory().registerSingleton("callers", callers))
                .properties(properties)
                .run();
    }

    @Override
    public void afterAll(ExtensionContext extension) throws IOException {
        if (context != null) context.close();
        if (state != null) FileSystemUtils.deleteRecursively(state);
    }

    public <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }

    public Path state() {
        return Objects.requireNonNull(state);
    }

    public GivenCallers callers() {
        return callers;
    }

    public URI url() {
        var server = ((WebServerApplicationContext) Objects.requireNonNull(context)).getWebServer();
        return URI.create("http://localhost:" + Objects.requireNonNull(server).getPort());
    }

    /** The port of plain HTTP beside HTTPS. */
    public int plainPort() {
        var server = ((WebServerApplicationContext) Objects.requireNonNull(context)).getWebServer();
        var connectors = ((TomcatWebServer) Objects.requireNonNull(server))
                .getTomcat()
                .getService()
                .findConnectors();
        return connectors[connectors.length - 1].getLocalPort();
    }

    /** A request without a credential. */
    public ApiRequest anonymous() {
        return new ApiRequest(url());
    }

    /** A request of the actor. */
    public ApiRequest as(Actor actor) {
        return anonymous().header("Authorization", "Bearer " + callers.tokenOf(actor));
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        KernelConfiguration.class,
        WebConfiguration.class,
        ApplicationAvailabilityAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        SslAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        EndpointAutoConfiguration.class,
        WebEndpointAutoConfiguration.class,
        HealthContributorAutoConfiguration.class,
        HealthContributorRegistryAutoConfiguration.class,
        AvailabilityHealthContributorAutoConfiguration.class,
        AvailabilityProbesAutoConfiguration.class,
        HealthEndpointAutoConfiguration.class,
        WebMvcHealthEndpointExtensionAutoConfiguration.class,
        ServletManagementContextAutoConfiguration.class,
        ManagementContextAutoConfiguration.class
    })
    static class Web {}
}
