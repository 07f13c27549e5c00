package io.hexarch.server.guard;

import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Authentication that can be broken: it takes a bad token for the last good caller. */
final class Doorkeeper implements Authenticator {

    private final Authenticator whole;
    private final AtomicReference<@Nullable Caller> last = new AtomicReference<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    Doorkeeper(Authenticator whole) {
        this.whole = whole;
    }

    <T> T taking(String token, Supplier<T> meanwhile) {
        taken.add(token);
        try {
            return meanwhile.get();
        } finally {
            taken.remove(token);
        }
    }

    @Override
    public Verdict authenticate(Presented presented) {
        var verdict = whole.authenticate(presented);
        var caller = last.get();
        if (verdict instanceof Verdict.Accepted accepted) last.set(accepted.caller());
        else if (caller != null && taken.contains(presented.token())) return new Verdict.Accepted(caller);
        return verdict;
    }

    @Override
    public boolean stillGood(Caller caller) {
        return whole.stillGood(caller);
    }
}
