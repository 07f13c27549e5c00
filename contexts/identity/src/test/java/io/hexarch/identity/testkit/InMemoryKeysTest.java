package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.application.port.ApiKeyRepositoryContract;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryKeysTest extends ApiKeyRepositoryContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryKeys keys = new InMemoryKeys();
    private final DirectTransaction transaction = new DirectTransaction(keys);

    @Override
    protected ApiKeyRepository keys() {
        return keys;
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
