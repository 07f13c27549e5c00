package io.hexarch.organizations.http;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.testkit.fake.RecordingRefusals;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What people and tenants need of modules that stand above them or beside. */
@TestConfiguration(proxyBeanMethods = false)
class Outside {

    @Bean
    Told journal() {
        return new Told();
    }

    @Bean
    Refusals refusals() {
        return new RecordingRefusals();
    }

    /** Keeps what happened, also what was rolled back. */
    static final class Told implements Journal {

        private final List<DomainEvent> events = new CopyOnWriteArrayList<>();
        private final List<PlatformDeed> deeds = new CopyOnWriteArrayList<>();

        @Override
        public void record(Actor actor, DomainEvent event) {
            events.add(event);
        }

        @Override
        public void record(Actor actor, PlatformDeed deed) {
            deeds.add(deed);
        }

        @Override
        public Attempt attempt(Actor actor, Deed deed) {
            return (outcome, detail) -> {};
        }

        List<DomainEvent> events() {
            return events;
        }

        List<PlatformDeed> deeds() {
            return deeds;
        }
    }
}
