package io.hexarch.organizations.testkit;

import io.hexarch.identity.adapter.argon2.Argon2PasswordHasher;
import io.hexarch.identity.adapter.argon2.Argon2PasswordHasher.Cost;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Passwords are hashed as ever, at next to no cost: most of what tests with people did was hashing, and none of them asks how long it
 * takes. Those of the hasher itself do, and the installation of the journeys pays in full.
 */
public final class QuickHashing implements BeanPostProcessor {

    private static final Cost NEXT_TO_NONE = new Cost(8, 1);
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Argon2PasswordHasher ? hasher() : bean;
    }

    public static Argon2PasswordHasher hasher() {
        return new Argon2PasswordHasher(NEXT_TO_NONE, AT_ONCE, PATIENCE);
    }
}
