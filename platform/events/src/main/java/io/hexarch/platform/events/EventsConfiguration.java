package io.hexarch.platform.events;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.ResourceChanges;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
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
    CommitSignal commitSignal() {
        return new CommitSignal();
    }

    @Bean
    LiveFeed liveFeed(EventReader reader, CommitSignal signal) {
        var feed = new LiveFeed(reader);
        signal.wakes(feed::wake);
        return feed;
    }

    @Bean
    ConsumerRunner consumerRunner(
            Database database,
            TenantTransaction transaction,
            EventReader reader,
            List<EventConsumer> consumers,
            CommitSignal signal,
            Clock clock) {
        var runner = new ConsumerRunner(new ConsumerCursor(database, transaction, reader, clock), consumers);
        signal.wakes(runner::wake);
        return runner;
    }

    @Bean
    EventPartitions eventPartitions(
            Database database, TenantTransaction transaction, EventsSettings settings, Clock clock) {
        return new EventPartitions(database, transaction, settings, clock);
    }

    @Bean
    EventLog eventLog(
            Database database, AfterCommit afterCommit, CommitSignal signal, ResourceChanges waiting, Clock clock) {
        Consumer<TypedId> wakeReaders = resource -> {
            signal.raise();
            waiting.changed(resource);
        };
        return new PostgresEventLog(database, afterCommit, wakeReaders, clock);
    }

    @Bean
    TenantData eventData() {
        return new EventData();
    }

    @Bean
    PermissionCatalogue eventPermissions() {
        return new EventPermissions();
    }

    @Bean
    WatchEvents watchEvents(Access access, LiveFeed feed, EventReader reader) {
        return new WatchEvents(access, feed, reader);
    }

    @Bean
    EventStreamController eventStreamController(
            WatchEvents watchEvents, EventReader reader, Authenticator authenticator, Clock clock) {
        return new EventStreamController(watchEvents, reader, authenticator, clock);
    }
}
