package io.hexarch.testkit.fake;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the work at once, one at a time, and keeps the rule that a transaction never begins inside another. Stores that it is given
 * take part: on a refusal or an exception they go back to what they were.
 */
public final class DirectTransaction implements TenantTransaction {

    private final List<Undoable> stores;
    private boolean open;

    public DirectTransaction(Undoable... stores) {
        this.stores = List.of(stores);
    }

    /** A fake store whose changes a transaction can take back. */
    public interface Undoable {

        /** Remembers the state now; the answer brings it back. */
        Runnable remember();
    }

    @Override
    public <T> T in(Actor actor, OrganizationId organization, Supplier<T> work) {
        return run(work);
    }

    @Override
    public <T> T asPerson(Actor actor, Supplier<T> work) {
        return run(work);
    }

    @Override
    public <T> T asPlatform(String part, Supplier<T> work) {
        return run(work);
    }

    @Override
    public <T> T asWorker(String part, Supplier<T> work) {
        return run(work);
    }

    private synchronized <T> T run(Supplier<T> work) {
        if (open) throw new IllegalStateException("a transaction inside a transaction");
        open = true;
        var undo = new ArrayList<Runnable>();
        stores.forEach(store -> undo.add(store.remember()));
        boolean kept = false;
        try {
            var answer = work.get();
            kept = !(answer instanceof Refusal);
            return answer;
        } finally {
            open = false;
            if (!kept) undo.forEach(Runnable::run);
        }
    }
}
