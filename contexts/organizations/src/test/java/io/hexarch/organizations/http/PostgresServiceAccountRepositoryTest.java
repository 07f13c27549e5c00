package io.hexarch.organizations.http;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.ServiceAccountRepository;
import io.hexarch.organizations.application.port.ServiceAccountRepositoryContract;
import io.hexarch.organizations.testkit.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationsOnHttp
class PostgresServiceAccountRepositoryTest extends ServiceAccountRepositoryContract {

    @Autowired
    private ServiceAccountRepository accounts;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Visitors visitors;

    private OrganizationId organization;

    @BeforeEach
    void found() {
        organization = OrganizationId.parse(visitors.tenant().organization()).orElseThrow();
    }

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
