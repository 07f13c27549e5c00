package io.hexarch.identity.testkit;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.application.port.SignInAttemptsRepository;
import io.hexarch.identity.domain.SignInAttempts;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Failures in memory. */
public final class InMemoryAttempts implements SignInAttemptsRepository, Undoable {

    private final Rows<String, SignInAttempts> attempts = new Rows<>();

    @Override
    public Optional<SignInAttempts> lock(EmailAddress email) {
        return attempts.find(email.key());
    }

    @Override
    public void save(EmailAddress email, SignInAttempts known) {
        attempts.put(email.key(), known);
    }

    @Override
    public void clear(EmailAddress email) {
        attempts.remove(email.key());
    }

    @Override
    public int forget(Instant before) {
        int size = attempts.all().size();
        List.copyOf(attempts.all()).stream()
                .filter(known -> known.lastAt().isBefore(before))
                .forEach(known -> attempts.all().remove(known));
        return size - attempts.all().size();
    }

    @Override
    public Runnable remember() {
        return attempts.remember();
    }
}
