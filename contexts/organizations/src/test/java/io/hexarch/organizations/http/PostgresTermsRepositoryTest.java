package io.hexarch.organizations.http;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.TermsRepository;
import io.hexarch.organizations.application.port.TermsRepositoryContract;
import io.hexarch.organizations.testkit.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationsOnHttp
class PostgresTermsRepositoryTest extends TermsRepositoryContract {

    @Autowired
    private TermsRepository terms;

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
    protected TermsRepository terms() {
        return terms;
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
