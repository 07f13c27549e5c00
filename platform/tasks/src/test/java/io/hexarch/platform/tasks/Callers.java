package io.hexarch.platform.tasks;

import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.fake.GivenAccess;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Who may ask. */
@TestConfiguration(proxyBeanMethods = false)
class Callers {

    @Bean
    GivenCallers givenCallers() {
        return new GivenCallers();
    }

    @Bean
    GivenAccess access() {
        return new GivenAccess();
    }
}
