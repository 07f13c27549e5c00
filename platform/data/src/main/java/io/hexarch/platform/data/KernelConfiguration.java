package io.hexarch.platform.data;

import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.TimeOrderedIds;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Time, ids and chance, which everybody takes from here, so that a test can give its own. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
public class KernelConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Fit for secrets. */
    @Bean
    @ConditionalOnMissingBean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    @ConditionalOnMissingBean
    Ids ids(Clock clock, RandomGenerator random) {
        return new TimeOrderedIds(clock, random);
    }
}
