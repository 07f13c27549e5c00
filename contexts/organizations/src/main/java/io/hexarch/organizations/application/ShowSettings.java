package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.SETTINGS_READ;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.TermsRepository;
import io.hexarch.organizations.domain.Terms;

/** Who may join, and from where one may work here. */
@UseCase
public final class ShowSettings {

    private final Access access;
    private final TenantTransaction transaction;
    private final TermsRepository terms;

    public ShowSettings(Access access, TenantTransaction transaction, TermsRepository terms) {
        this.access = access;
        this.transaction = transaction;
        this.terms = terms;
    }

    public Terms show(Actor actor, OrganizationId organization) {
        access.require(actor, SETTINGS_READ, Scope.of(organization));
        return transaction.in(actor, organization, () -> terms.of(organization));
    }
}
