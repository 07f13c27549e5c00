package io.hexarch.server.guard;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.event.Journal;
import io.hexarch.platform.web.Authenticator;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts the turnstile in front of the gate, and what can be broken in front of authentication and the journal, for all who are given one. */
@TestConfiguration(proxyBeanMethods = false)
class TurnstileConfiguration {

    @Bean
    static BeanPostProcessor turnstile() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Access gate -> new Turnstile(gate);
                    case Authenticator authenticator -> new Doorkeeper(authenticator);
                    case Journal journal -> new Chronicler(journal);
                    default -> bean;
                };
            }
        };
    }
}
