package io.hexarch.audit.application;

import static io.hexarch.audit.AuditPermission.PLATFORM_AUDIT_READ;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Walk;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.util.ArrayList;
import java.util.Optional;

/** Are the records of the platform and of all organizations whole and unchanged? Tells numbers and ids, never what a record says. */
@UseCase
public final class VerifyPlatformAudit {

    private static final String PART = "audit";

    private final Access access;
    private final TenantTransaction transaction;
    private final ChainVerification verification;

    public VerifyPlatformAudit(Access access, TenantTransaction transaction, ChainVerification verification) {
        this.access = access;
        this.transaction = transaction;
        this.verification = verification;
    }

    public Page<Stretch> verify(Actor actor, PageRequest page) {
        access.require(actor, PLATFORM_AUDIT_READ, Scope.PLATFORM);
        var walk = WalkKeys.walk(page.after()).orElseGet(() -> Walk.from(End.beginningOf(Chain.PLATFORM)));
        var stretches = new ArrayList<Stretch>();
        while (stretches.size() < page.limit()) {
            var step = verification.step(walk, read -> transaction.asWorker(PART, read));
            stretches.add(step.stretch());
            var next = step.stretch().isEnd() ? after(walk.chain()) : Optional.of(step.walk());
            if (next.isEmpty()) return new Page<>(stretches, Optional.empty());
            walk = next.get();
        }
        return new Page<>(stretches, Optional.of(WalkKeys.of(walk)));
    }

    private Optional<Walk> after(Chain chain) {
        return transaction.asWorker(
                PART,
                () -> verification.chainsAfter(chain, 1).stream()
                        .findFirst()
                        .map(next -> Walk.from(End.beginningOf(next))));
    }
}
