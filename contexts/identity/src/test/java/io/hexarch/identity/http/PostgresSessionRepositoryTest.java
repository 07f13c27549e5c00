package io.hexarch.identity.http;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.application.port.SessionRepositoryContract;
import io.hexarch.kernel.transaction.TenantTransaction;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class PostgresSessionRepositoryTest extends SessionRepositoryContract {

    @Autowired
    private SessionRepository sessions;

    @Autowired
    private PersonRepository people;

    @Autowired
    private TenantTransaction transaction;

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
