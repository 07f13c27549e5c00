package io.hexarch.platform.tasks.testkit;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.platform.tasks.Step;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.SettableClock;

class InMemoryReconciliationsTest extends ReconciliationsContract {

    private final SettableClock clock = new SettableClock();
    private final DirectTransaction transaction = new DirectTransaction();
    private final InMemoryReconciliations reconciliations = new InMemoryReconciliations(transaction, clock);

    @Override
    protected Reconciliations reconciliations() {
        return reconciliations;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }

    @Override
    protected SettableClock clock() {
        return clock;
    }

    @Override
    protected Claim claim(PersonId resource) {
        return reconciliations.claim(resource);
    }

    @Override
    protected void end(Claim claim, Step step) {
        reconciliations.end(claim, step);
    }
}
