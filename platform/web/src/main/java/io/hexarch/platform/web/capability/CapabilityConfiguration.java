package io.hexarch.platform.web.capability;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.platform.data.connection.DatabaseWatch;
import io.hexarch.platform.web.CapabilitySource;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.settings.WebSettings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is connected. */
@Configuration(proxyBeanMethods = false)
public class CapabilityConfiguration {

    private static final String UNPACKAGED = "development";

    @Bean
    Capabilities capabilities(ObjectProvider<CapabilitySource> sources, HexarchUrl url, Clock clock) {
        var version = Objects.requireNonNullElse(
                CapabilityConfiguration.class.getPackage().getImplementationVersion(), UNPACKAGED);
        return new Capabilities(sources.orderedStream().toList(), url, version, clock);
    }

    @Bean
    CapabilitiesController capabilitiesController(Capabilities capabilities, ObjectProvider<Access> access) {
        return new CapabilitiesController(capabilities, new Operators(access));
    }

    @Bean
    PermissionCatalogue capabilityPermissions() {
        return new CapabilityPermissions();
    }

    @Bean
    PartsHealth partsHealthContributor(Capabilities capabilities) {
        return new PartsHealth(capabilities);
    }

    @Bean
    CapabilitySource requestLimits(WebSettings settings) {
        return new RequestLimits(settings);
    }

    @Bean
    @ConditionalOnBean(DatabaseWatch.class)
    CapabilitySource databaseCapability(DatabaseWatch watch) {
        return new DatabaseCapability(watch);
    }

    private record RequestLimits(WebSettings settings) implements CapabilitySource {

        @Override
        public List<CapabilitySource.Part> parts() {
            return List.of();
        }

        @Override
        public Map<String, Object> limits() {
            return Map.of(
                    "requestBytes", settings.limits().requestSize().toBytes(),
                    "requestsPerMinute", settings.limits().tokenPerMinute(),
                    "organizationRequestsPerMinute", settings.limits().organizationPerMinute(),
                    "workspaceRequestsPerMinute", settings.limits().workspacePerMinute());
        }
    }
}
