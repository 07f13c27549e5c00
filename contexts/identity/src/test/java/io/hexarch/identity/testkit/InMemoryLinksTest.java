package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.OneTimeLinksContract;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryLinksTest extends OneTimeLinksContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryLinks links = new InMemoryLinks();
    private final DirectTransaction transaction = new DirectTransaction(links);

    @Override
    protected OneTimeLinks links() {
        return links;
    }

    @Override
    protected PersonRepository people() {
        return people;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
