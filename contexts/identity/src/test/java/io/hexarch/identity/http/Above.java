package io.hexarch.identity.http;

import io.hexarch.identity.testkit.GivenMemberships;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.RecordingRefusals;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What contexts above give to identity, and modules beside. */
@TestConfiguration(proxyBeanMethods = false)
class Above {

    @Bean
    GivenMemberships memberships() {
        return new GivenMemberships();
    }

    @Bean
    Access access() {
        return new GivenAccess();
    }

    @Bean
    Entitlements entitlements() {
        return new InMemoryEntitlements(100);
    }

    @Bean
    RecordingRefusals refusals() {
        return new RecordingRefusals();
    }

    @Bean
    Journal journal() {
        return new Silence();
    }

    private static final class Silence implements Journal {

        @Override
        public void record(Actor actor, DomainEvent event) {}

        @Override
        public void record(Actor actor, PlatformDeed deed) {}

        @Override
        public Attempt attempt(Actor actor, Deed deed) {
            return (outcome, detail) -> {};
        }
    }
}
