package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.application.port.SessionRepositoryContract;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemorySessionsTest extends SessionRepositoryContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemorySessions sessions = new InMemorySessions();
    private final DirectTransaction transaction = new DirectTransaction(sessions);

    @Override
    protected SessionRepository sessions() {
        return sessions;
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
