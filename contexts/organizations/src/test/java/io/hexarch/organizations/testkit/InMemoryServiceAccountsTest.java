package io.hexarch.organizations.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.ServiceAccountRepository;
import io.hexarch.organizations.application.port.ServiceAccountRepositoryContract;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryServiceAccountsTest extends ServiceAccountRepositoryContract {

    private final InMemoryServiceAccounts accounts = new InMemoryServiceAccounts();
    private final DirectTransaction transaction = new DirectTransaction(accounts);
    private final OrganizationId organization = Actors.newOrganization();

    @Override
    protected ServiceAccountRepository accounts() {
        return accounts;
    }

    @Override
    protected OrganizationId organization() {
        return organization;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
