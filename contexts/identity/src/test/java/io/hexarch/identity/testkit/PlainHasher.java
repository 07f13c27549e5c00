package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.PasswordHasher;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import java.util.Optional;

/** Hashes by writing the password behind a mark, and counts how often it compared. */
public final class PlainHasher implements PasswordHasher {

    private String mark = "new:";
    private int compared;

    /** From now on passwords are hashed otherwise. */
    public void strengthen() {
        mark = "stronger:";
    }

    public int compared() {
        return compared;
    }

    @Override
    public PasswordHash hash(Password password) {
        return new PasswordHash(mark + password.reveal());
    }

    @Override
    public boolean matches(Password password, Optional<PasswordHash> hash) {
        compared++;
        return hash.filter(known -> known.phc().endsWith(":" + password.reveal()))
                .isPresent();
    }

    @Override
    public boolean outdated(PasswordHash hash) {
        return !hash.phc().startsWith(mark);
    }
}
