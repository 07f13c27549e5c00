package io.hexarch.platform.events;

import static org.jooq.impl.DSL.val;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** Appends to the table {@code events.event} in the caller's transaction. */
final class PostgresEventLog implements EventLog {

    private final Database database;
    private final AfterCommit afterCommit;
    private final Consumer<TypedId> wakeReaders;
    private final Clock clock;
    private final EventJson json = new EventJson();

    PostgresEventLog(Database database, AfterCommit afterCommit, Consumer<TypedId> wakeReaders, Clock clock) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.wakeReaders = wakeReaders;
        this.clock = clock;
    }

    @Override
    public void append(Actor actor, DomainEvent event) {
        database.sql()
                .execute(
                        """
                        insert into events.event
                          (organization_id, scope_kind, scope_id, type, version, resource, payload, actor, trace, at)
                        values ({0}, {1}, {2}, {3}, {4}, {5}, cast({6} as jsonb), cast({7} as jsonb), {8}, {9})
                        """,
                        val(event.organization().value()),
                        val(event.scope().kind().name()),
                        val(event.scope().id()),
                        val(event.type()),
                        val(event.version()),
                        val(event.resource().text()),
                        val(json.payload(event)),
                        val(json.actor(actor)),
                        val(actor.origin().trace().orElse(null), String.class),
                        val(clock.instant().atOffset(ZoneOffset.UTC)));
        afterCommit.run(() -> wakeReaders.accept(event.resource()));
    }
}
