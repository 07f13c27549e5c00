package io.hexarch.identity.application;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.application.port.PasswordHasher;
import io.hexarch.identity.application.port.Passwords;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.application.port.SignInAttemptsRepository;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.SignInAttempts;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether somebody knows a person's password. Takes as long, answers the same and slows down the same whether the address is known or
 * not. Opens transactions of its own.
 */
public final class PasswordCheck {

    private final TenantTransaction transaction;
    private final SignInAttemptsRepository attempts;
    private final Credentials credentials;
    private final Refusals refusals;
    private final Clock clock;

    /** Where people and their passwords are found. */
    public record Credentials(PersonRepository people, Passwords passwords, PasswordHasher hasher) {}

    public PasswordCheck(
            TenantTransaction transaction,
            SignInAttemptsRepository attempts,
            Credentials credentials,
            Refusals refusals,
            Clock clock) {
        this.transaction = transaction;
        this.attempts = attempts;
        this.credentials = credentials;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** What the check came to. */
    sealed interface Verdict {
        record Right(Person person) implements Verdict {}

        record Wrong() implements Verdict {}

        record SlowedDown(Duration pause) implements Verdict {}
    }

    private record Begun(Optional<Duration> pause, Optional<Person> person, Optional<PasswordHash> hash) {}

    /** {@code action} names what the person wants, for the record of refusals. */
    Verdict check(EmailAddress email, Password password, String action, Origin origin) {
        var begun = transaction.asPlatform("password-check", () -> begin(email));
        var scope = begun.person().map(person -> Scope.of(person.id())).orElse(Scope.PLATFORM);
        if (begun.pause().isPresent()) {
            refusals.record(origin, action, scope, IdentityProblem.SLOWED_DOWN);
            return new Verdict.SlowedDown(begun.pause().orElseThrow());
        }
        boolean right = credentials.hasher().matches(password, begun.hash());
        var person = begun.person().filter(found -> right && found.maySignIn());
        if (person.isEmpty()) {
            refusals.record(origin, action, scope, IdentityProblem.WRONG_CREDENTIALS);
            return new Verdict.Wrong();
        }
        begun.hash()
                .filter(credentials.hasher()::outdated)
                .ifPresent(old -> strengthen(person.orElseThrow(), password));
        return new Verdict.Right(person.orElseThrow());
    }

    /** Forgets earlier failures. Inside the transaction of what the password was needed for. */
    void succeeded(Person person) {
        attempts.clear(person.email());
    }

    /** Counts the attempt before its outcome is known: a hundred at once are a hundred, not one. */
    private Begun begin(EmailAddress email) {
        var now = clock.instant();
        var before = attempts.lock(email).orElse(SignInAttempts.none(now));
        var person = credentials.people().find(email);
        var pause = before.pause(now);
        if (pause.isPresent()) return new Begun(pause, person, Optional.empty());
        attempts.save(email, before.begun(now));
        return new Begun(
                Optional.empty(),
                person,
                person.flatMap(found -> credentials.passwords().find(found.id())));
    }

    /** The cost of hashing was raised since: now that the password is known, keep it at the new cost. */
    private void strengthen(Person person, Password password) {
        var hash = credentials.hasher().hash(password);
        transaction.asPlatform("password-check", () -> {
            credentials.passwords().set(person.id(), hash, clock.instant());
            return TenantTransaction.Done.DONE;
        });
    }
}
