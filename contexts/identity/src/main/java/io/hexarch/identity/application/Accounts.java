package io.hexarch.identity.application;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.application.port.PasswordHasher;
import io.hexarch.identity.application.port.Passwords;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.identity.domain.PasswordPolicy;
import io.hexarch.identity.domain.Person;
import io.hexarch.kernel.problem.Problem;
import java.time.Clock;
import java.util.Optional;

/** A person together with their password. */
public final class Accounts {

    private final PersonRepository people;
    private final Passwords passwords;
    private final PasswordHasher hasher;
    private final PasswordPolicy policy;
    private final Clock clock;

    public Accounts(
            PersonRepository people, Passwords passwords, PasswordHasher hasher, PasswordPolicy policy, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.hasher = hasher;
        this.policy = policy;
        this.clock = clock;
    }

    /** Why the password will not do for this person; empty when it will. */
    Optional<Problem> objection(Password password, EmailAddress email, DisplayName name) {
        return objection(password, email, name, "/password");
    }

    Optional<Problem> objection(Password password, EmailAddress email, DisplayName name, String pointer) {
        return policy.weakness(password, email, name).map(weakness -> Reasons.weak(weakness, pointer));
    }

    /** Slow: outside transactions. */
    PasswordHash hash(Password password) {
        return hasher.hash(password);
    }

    /** Inside the caller's transaction; false when the address is taken. */
    boolean create(Person person, PasswordHash hash) {
        if (!people.add(person)) return false;
        passwords.set(person.id(), hash, clock.instant());
        return true;
    }

    /** An invited person takes up the account. Inside the caller's transaction, which has locked the person. */
    Person takeUp(Person invited, DisplayName name, PasswordHash hash) {
        var person = invited.joined(name);
        if (!people.replace(person, invited.generation()))
            throw new IllegalStateException(invited.id() + " changed under a lock");
        passwords.set(person.id(), hash, clock.instant());
        return person;
    }
}
