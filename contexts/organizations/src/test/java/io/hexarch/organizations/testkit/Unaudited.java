package io.hexarch.organizations.testkit;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.platform.events.EventLog;
import io.hexarch.testkit.fake.RecordingRefusals;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A journal for servers of contexts below audit: events go into the real log, audit records nowhere. */
@TestConfiguration(proxyBeanMethods = false)
public class Unaudited {

    @Bean
    Journal journal(EventLog log) {
        return new Logged(log);
    }

    @Bean
    Refusals refusals() {
        return new RecordingRefusals();
    }

    private record Logged(EventLog log) implements Journal {

        @Override
        public void record(Actor actor, DomainEvent event) {
            log.append(actor, event);
        }

        @Override
        public void record(Actor actor, PlatformDeed deed) {}

        @Override
        public Attempt attempt(Actor actor, Deed deed) {
            return (outcome, detail) -> {};
        }
    }
}
