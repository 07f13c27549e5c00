package io.hexarch.organizations.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.TermsRepository;
import io.hexarch.organizations.application.port.TermsRepositoryContract;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryTermsTest extends TermsRepositoryContract {

    private final InMemoryTerms terms = new InMemoryTerms();
    private final DirectTransaction transaction = new DirectTransaction(terms);
    private final OrganizationId organization = Actors.newOrganization();

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
