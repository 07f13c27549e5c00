package io.hexarch.identity.http;

import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.application.port.ApiKeyRepositoryContract;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.kernel.transaction.TenantTransaction;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class PostgresApiKeyRepositoryTest extends ApiKeyRepositoryContract {

    @Autowired
    private ApiKeyRepository keys;

    @Autowired
    private PersonRepository people;

    @Autowired
    private TenantTransaction transaction;

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
