package io.hexarch.audit.application;

import static io.hexarch.audit.AuditPermission.PERSONAL_DATA_ERASE;

import io.hexarch.audit.application.port.PersonalRecords;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.util.Map;
import java.util.Optional;

/** Makes unreadable from where a person acted, in all records. Doing it again is the same. */
@UseCase
public final class ErasePersonalData {

    private final Access access;
    private final TenantTransaction transaction;
    private final PersonalRecords records;
    private final Journal journal;

    public ErasePersonalData(Access access, TenantTransaction transaction, PersonalRecords records, Journal journal) {
        this.access = access;
        this.transaction = transaction;
        this.records = records;
        this.journal = journal;
    }

    /** How many keys were destroyed. */
    public int erase(Actor actor, PersonId person) {
        access.require(actor, PERSONAL_DATA_ERASE, Scope.PLATFORM);
        return transaction.asPlatform("audit", () -> {
            int destroyed = records.destroyKeys(person);
            var target = new Deed.Target("person", person.text(), Optional.empty());
            var details = Map.of("keys", Integer.toString(destroyed));
            journal.record(actor, new PlatformDeed(PERSONAL_DATA_ERASE.name(), target, details));
            return destroyed;
        });
    }
}
