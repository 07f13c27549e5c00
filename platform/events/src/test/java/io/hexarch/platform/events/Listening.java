package io.hexarch.platform.events;

import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.fake.GivenAccess;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Who may listen, and the pen that writes. */
@TestConfiguration(proxyBeanMethods = false)
class Listening {

    @Bean
    GivenCallers callers() {
        return new GivenCallers();
    }

    @Bean
    GivenAccess access() {
        return new GivenAccess();
    }

    @Bean
    Pen pen(EventLog log, io.hexarch.kernel.transaction.TenantTransaction transaction) {
        return new Pen(log, transaction);
    }
}
