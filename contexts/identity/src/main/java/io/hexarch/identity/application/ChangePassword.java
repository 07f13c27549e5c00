package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.PASSWORD_CHANGE;

import io.hexarch.identity.application.port.Passwords;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Changes one's own password and ends all other sessions: whoever knew the old one is out. */
@UseCase
public final class ChangePassword {

    private final Access access;
    private final TenantTransaction transaction;
    private final Stores stores;
    private final PasswordCheck check;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;

    /** What a new password touches. */
    public record Stores(PersonRepository people, Passwords passwords, SessionRepository sessions) {}

    public ChangePassword(
            Access access,
            TenantTransaction transaction,
            Stores stores,
            PasswordCheck check,
            Accounts accounts,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.stores = stores;
        this.check = check;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The one that is, and the one that should be. */
    public record Command(Password current, Password wanted) {}

    /** Changed, or not. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome change(Actor actor, Command command) {
        access.require(actor, PASSWORD_CHANGE, Self.scope(actor));
        var person = transaction
                .asPerson(actor, () -> stores.people().find(Self.of(actor)))
                .orElseThrow(AccessRefused::notFound);
        return accounts.objection(command.wanted(), person.email(), person.name(), "/newPassword")
                .or(() -> unproven(actor, person, command.current()))
                .<Outcome>map(Outcome.Rejected::new)
                .orElseGet(() -> settle(actor, person, accounts.hash(command.wanted())));
    }

    private Optional<Problem> unproven(Actor actor, Person person, Password current) {
        return switch (check.check(person.email(), current, PASSWORD_CHANGE.name(), actor.origin())) {
            case PasswordCheck.Verdict.Right _ -> Optional.empty();
            case PasswordCheck.Verdict.Wrong() -> Optional.of(Reasons.wrongPassword());
            case PasswordCheck.Verdict.SlowedDown(var pause) -> Optional.of(Reasons.slowedDown(pause));
        };
    }

    private Outcome settle(Actor actor, Person person, PasswordHash hash) {
        return transaction.asPlatform("password-change", () -> {
            stores.people().lock(person.id());
            stores.passwords().set(person.id(), hash, clock.instant());
            check.succeeded(person);
            endOthers(actor, person.id());
            var target = new Deed.Target("person", person.id().text(), Optional.empty());
            journal.record(actor, new PlatformDeed(PASSWORD_CHANGE.name(), target, Map.of()));
            return new Outcome.Changed();
        });
    }

    private void endOthers(Actor actor, PersonId person) {
        var now = clock.instant();
        stores.sessions().active(person, now).stream()
                .filter(session -> !new Credential.Session(session.id()).equals(actor.credential()))
                .forEach(session -> stores.sessions().end(session.id(), SessionEnd.PASSWORD_CHANGED, now));
    }
}
