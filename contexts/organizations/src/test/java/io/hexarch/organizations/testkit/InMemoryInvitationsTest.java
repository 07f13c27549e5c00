package io.hexarch.organizations.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.InvitationRepository;
import io.hexarch.organizations.application.port.InvitationRepositoryContract;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryInvitationsTest extends InvitationRepositoryContract {

    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final DirectTransaction transaction = new DirectTransaction(invitations);
    private final OrganizationId organization = Actors.newOrganization();

    @Override
    protected InvitationRepository invitations() {
        return invitations;
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
