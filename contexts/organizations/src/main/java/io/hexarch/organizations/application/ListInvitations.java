package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.INVITATION_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.InvitationRepository.Filter;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import java.util.Optional;

/** Whom has this organization asked? */
@UseCase
public final class ListInvitations {

    private final Access access;
    private final TenantTransaction transaction;
    private final InvitationBook book;

    public ListInvitations(Access access, TenantTransaction transaction, InvitationBook book) {
        this.access = access;
        this.transaction = transaction;
        this.book = book;
    }

    public Page<Invited> list(
            Actor actor, OrganizationId organization, Optional<InvitationState> state, PageRequest request) {
        access.require(actor, INVITATION_LIST, Scope.of(organization));
        var filter = new Filter(state, book.now());
        Page<Invitation> page =
                transaction.in(actor, organization, () -> book.invitations().page(organization, filter, request));
        return new Page<>(book.shown(page.items()), page.next());
    }
}
