package io.hexarch.identity.http;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.application.port.PersonRepositoryContract;
import io.hexarch.kernel.transaction.TenantTransaction;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class PostgresPersonRepositoryTest extends PersonRepositoryContract {

    @Autowired
    private PersonRepository people;

    @Autowired
    private TenantTransaction transaction;

    @Override
    protected PersonRepository people() {
        return people;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
