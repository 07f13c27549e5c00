package io.hexarch.organizations.http;

import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.RecordingRefusals;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What people and tenants need of modules that stand above them or beside. */
@TestConfiguration(proxyBeanMethods = false)
class Outside {

    @Bean
    Journal journal() {
        return new RecordingJournal();
    }

    @Bean
    Refusals refusals() {
        return new RecordingRefusals();
    }
}
