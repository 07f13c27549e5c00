package io.hexarch.audit.application;

import io.hexarch.audit.domain.AuditActor;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.identity.People;
import io.hexarch.identity.PersonSummary;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import java.util.Map;
import java.util.Optional;

/** What the actors of records are called. */
public final class Names {

    private final People people;

    public Names(People people) {
        this.people = people;
    }

    /** Outside any transaction. */
    Page<Told> tell(Page<AuditRecord> page) {
        var ids = page.items().stream()
                .map(AuditRecord::actor)
                .filter(actor -> actor.kind().equals("person"))
                .map(actor -> new PersonId(actor.id()))
                .distinct()
                .toList();
        var known = people.find(ids);
        return page.map(record -> new Told(record, name(record.actor(), known)));
    }

    private static Optional<String> name(AuditActor actor, Map<PersonId, PersonSummary> known) {
        return actor.part()
                .or(() -> Optional.ofNullable(known.get(new PersonId(actor.id())))
                        .map(person -> person.name().text()));
    }
}
