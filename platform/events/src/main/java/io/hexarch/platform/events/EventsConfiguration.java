package io.hexarch.platform.events;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The parts of the event log. */
@AutoConfiguration(afterName = "io.hexarch.platform.data.DataConfiguration")
@EnableConfigurationProperties(EventsSettings.class)
public class EventsConfiguration {

    @Bean
    EventReader eventReader(Database database, TenantTransaction transaction) {
        return new EventReader(database, transaction);
    }

    @Bean
    LiveFeed liveFeed(EventReader reader) {
        return new LiveFeed(reader);
    }

    @Bean
    ConsumerRunner consumerRunner(
            Database database,
            TenantTransaction transaction,
            EventReader reader,
            List<EventConsumer> consumers,
            Clock clock) {
        return new ConsumerRunner(new ConsumerCursor(database, transaction, reader, clock), consumers);
    }

    @Bean
    EventPartitions eventPartitions(
            Database database, TenantTransaction transaction, EventsSettings settings, Clock clock) {
        return new EventPartitions(database, transaction, settings, clock);
    }

    @Bean
    EventLog eventLog(
            Database database, AfterCommit afterCommit, LiveFeed live, ConsumerRunner consumers, Clock clock) {
        Runnable wakeReaders = () -> {
            live.wake();
            consumers.wake();
        };
        return new PostgresEventLog(database, afterCommit, wakeReaders, clock);
    }
}
