package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.application.port.PersonRepositoryContract;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryPeopleTest extends PersonRepositoryContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final DirectTransaction transaction = new DirectTransaction(people);

    @Override
    protected PersonRepository people() {
        return people;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
