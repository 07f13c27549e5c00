package io.hexarch.organizations.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.port.TermsRepository;
import io.hexarch.organizations.domain.Terms;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;

/** What organizations have set, in memory. */
public final class InMemoryTerms implements TermsRepository, Undoable {

    private final InMemoryTable<OrganizationId, Terms> rows = new InMemoryTable<>();

    @Override
    public Terms of(OrganizationId organization) {
        return rows.find(organization).orElse(Terms.NONE);
    }

    @Override
    public boolean replace(OrganizationId organization, Terms terms, Generation expected) {
        if (!of(organization).generation().equals(expected)) return false;
        rows.put(organization, terms);
        return true;
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
