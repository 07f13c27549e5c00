package io.hexarch.platform.events;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes events, each in a transaction of its own, and reads their texts. */
final class Pen {

    static final Actor AUTHOR = new Actor.SystemPart("pen");

    private final EventLog log;
    private final TenantTransaction transaction;

    Pen(EventLog log, TenantTransaction transaction) {
        this.log = log;
        this.transaction = transaction;
    }

    void write(OrganizationId organization, String... texts) {
        for (var text : texts) write(new Noted(organization, text));
    }

    void write(Noted event) {
        transaction.run(AUTHOR, event.organization(), () -> log.append(AUTHOR, event));
    }

    /** Writes an event, and ends its transaction only after the work. */
    void writeSlowly(OrganizationId organization, String text, Runnable work) {
        transaction.run(AUTHOR, organization, () -> {
            log.append(AUTHOR, new Noted(organization, text));
            work.run();
        });
    }

    static List<String> texts(OrganizationId organization, List<EventEnvelope> events) {
        return events.stream()
                .filter(event -> event.organization().equals(organization))
                .map(Pen::text)
                .toList();
    }

    static String text(EventEnvelope event) {
        return JsonMapper.shared().readTree(event.payload()).at("/text").asString();
    }
}
