package io.hexarch.applications.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.application.port.ApplicationRepositoryContract;
import io.hexarch.applications.application.port.Hosts;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationsOnHttp
class PostgresApplicationsTest extends ApplicationRepositoryContract {

    @Autowired
    private ApplicationRepository applications;

    @Autowired
    private Hosts hosts;

    @Autowired
    private TenantTransaction transaction;

    @Test
    void shouldShowNothingOfAnotherOrganization() {
        var shop = add("shop");
        var stranger = Actors.newOrganization();
        var actor = Actors.person(Actors.newPerson(), stranger);

        assertThat(transaction.in(actor, stranger, () -> applications.find(shop.id())))
                .isEmpty();
        transaction.run(actor, stranger, () -> applications.remove(shop.id()));
        assertThat(in(() -> applications.find(shop.id()))).isPresent();
    }

    @Override
    protected ApplicationRepository applications() {
        return applications;
    }

    @Override
    protected Hosts hosts() {
        return hosts;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
