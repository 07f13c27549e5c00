package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.Passwords;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.time.Instant;
import java.util.Optional;

/** Hashes in memory. */
public final class InMemoryPasswords implements Passwords, Undoable {

    private final Rows<PersonId, PasswordHash> passwords = new Rows<>();

    @Override
    public Optional<PasswordHash> find(PersonId person) {
        return passwords.find(person);
    }

    @Override
    public void set(PersonId person, PasswordHash hash, Instant at) {
        passwords.put(person, hash);
    }

    @Override
    public Runnable remember() {
        return passwords.remember();
    }
}
