package io.hexarch.identity.http;

import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.OneTimeLinksContract;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.kernel.transaction.TenantTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class PostgresOneTimeLinksTest extends OneTimeLinksContract {

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private PersonRepository people;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Doorstep doorstep;

    /** There is one first operator, and another test wants to see who that is. */
    @BeforeEach
    void open() {
        doorstep.open();
    }

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
