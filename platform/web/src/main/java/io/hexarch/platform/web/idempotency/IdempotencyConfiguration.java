package io.hexarch.platform.web.idempotency;

import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Idempotency keys, where there is a database to keep them in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Database.class)
public class IdempotencyConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(Database database, TenantTransaction transaction, JsonMapper json, Clock clock) {
        return new IdempotencyKeys(database, transaction, json, clock);
    }

    @Bean
    KeyPartitions keyPartitions(Database database, TenantTransaction transaction, Clock clock) {
        return new KeyPartitions(database, transaction, clock);
    }

    @Bean
    Upkeep idempotencyUpkeep(KeyPartitions partitions) {
        return new Upkeep(List.of(new Chore("partitions of idempotency keys", Duration.ofHours(1), partitions::keep)));
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyKeys keys, JsonMapper json, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        var handlers = new Handlers(() -> mappings.stream()
                .filter(mapping -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow());
        var filter = new IdempotencyFilter(keys, handlers, new Replay(handlers, json));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    /** Wraps the journal, whoever brings it. Static, so that looking for it makes nothing else early. */
    @Bean
    static BeanPostProcessor completingJournal(ObjectProvider<IdempotencyKeys> keys) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Journal journal && !(bean instanceof CompletingJournal)
                        ? new CompletingJournal(journal, keys::getObject)
                        : bean;
            }
        };
    }
}
