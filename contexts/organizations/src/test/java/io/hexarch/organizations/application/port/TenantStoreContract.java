package io.hexarch.organizations.application.port;

import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.testkit.fake.Actors;
import java.time.Clock;
import java.util.Random;
import java.util.function.Supplier;

/** What the contracts of stores build on: an organization whose things they keep, and its transaction. */
abstract class TenantStoreContract {

    private final Ids ids = new TimeOrderedIds(Clock.systemUTC(), new Random());

    /** The same one in one test, and one that the stores know. */
    protected abstract OrganizationId organization();

    protected abstract TenantTransaction transaction();

    Ids ids() {
        return ids;
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return Done.DONE;
        });
    }

    <T> T in(Supplier<T> work) {
        return transaction().in(Actors.person(Actors.newPerson(), organization()), organization(), work);
    }
}
