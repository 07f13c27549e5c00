package io.hexarch.audit.application;

import static io.hexarch.audit.AuditPermission.AUDIT_READ;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Walk;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.util.ArrayList;
import java.util.Optional;

/** Is an organization's record whole and unchanged? A page is so many stretches of a thousand links. */
@UseCase
public final class VerifyOrganizationAudit {

    private final Access access;
    private final TenantTransaction transaction;
    private final ChainVerification verification;

    public VerifyOrganizationAudit(Access access, TenantTransaction transaction, ChainVerification verification) {
        this.access = access;
        this.transaction = transaction;
        this.verification = verification;
    }

    public Page<Stretch> verify(Actor actor, OrganizationId organization, PageRequest page) {
        access.require(actor, AUDIT_READ, Scope.of(organization));
        var walk = WalkKeys.walk(page.after()).orElseGet(() -> Walk.from(End.beginningOf(Chain.of(organization))));
        var stretches = new ArrayList<Stretch>();
        while (stretches.size() < page.limit()) {
            var step = verification.step(walk, read -> transaction.in(actor, organization, read));
            stretches.add(step.stretch());
            if (step.stretch().isEnd()) return new Page<>(stretches, Optional.empty());
            walk = step.walk();
        }
        return new Page<>(stretches, Optional.of(WalkKeys.of(walk)));
    }
}
