package io.hexarch.identity.application;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.OneTimeLinks.JoinLink;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.spi.Memberships;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes up an invitation by its one-time link. No gate stands before it: the link is the proof.
 *
 * <p>A link opens one organization only, and never an account that already has a password: whoever has such an account proves it with
 * that password. Else an administrator of one organization could take over people of another by inviting them.
 */
public final class Join {

    private final TenantTransaction transaction;
    private final OneTimeLinks links;
    private final PersonRepository people;
    private final Memberships memberships;
    private final Way way;
    private final Clock clock;

    /** How somebody proves who they are, becomes somebody, and gets in. */
    public record Way(PasswordCheck check, Accounts accounts, OpenSession open) {}

    public Join(
            TenantTransaction transaction,
            OneTimeLinks links,
            PersonRepository people,
            Memberships memberships,
            Way way,
            Clock clock) {
        this.transaction = transaction;
        this.links = links;
        this.people = people;
        this.memberships = memberships;
        this.way = way;
        this.clock = clock;
    }

    /** The link's token; a name and a password for a new account, the password of one that exists. */
    public record Command(Secret token, DisplayName name, Password password, ClientKind client) {}

    /** Signed in and a member, or not. */
    public sealed interface Outcome {
        record Opened(Admission admission) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    private record Invited(JoinLink link, Person person) {}

    private sealed interface Step {
        record Begun(OpenSession.Begun session) implements Step {}

        record Rejected(Problem problem) implements Step, Refusal {}
    }

    public Outcome join(Command command, Origin origin) {
        var found = transaction.asPlatform("join", () -> invited(command.token()));
        if (found.isEmpty()) return new Outcome.Rejected(Reasons.linkNotValid());
        var invited = found.orElseThrow();
        var objection = objection(invited.person(), command, origin);
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        Optional<PasswordHash> hash =
                isNew(invited.person()) ? Optional.of(way.accounts().hash(command.password())) : Optional.empty();
        // Before the link is used up: a crash between the two leaves a link that can be tried again.
        if (!memberships.accept(actor(invited, origin), invited.link().organization()))
            return new Outcome.Rejected(Reasons.linkNotValid());
        return switch (transaction.asPlatform("join", () -> settle(invited, command, hash, origin))) {
            case Step.Begun(var session) ->
                new Outcome.Opened(way.open()
                        .handOver(session, memberships.of(invited.person().id())));
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Optional<Invited> invited(Secret token) {
        return links.lockJoin(token.hash())
                .filter(link -> link.opens(clock.instant()))
                .flatMap(link -> people.find(link.person()).map(person -> new Invited(link, person)));
    }

    private Optional<Problem> objection(Person person, Command command, Origin origin) {
        if (isNew(person)) return way.accounts().objection(command.password(), person.email(), command.name());
        return switch (way.check().check(person.email(), command.password(), SignIn.ACTION, origin)) {
            case PasswordCheck.Verdict.Right _ -> Optional.empty();
            case PasswordCheck.Verdict.Wrong() -> Optional.of(Reasons.wrongCredentials());
            case PasswordCheck.Verdict.SlowedDown(var pause) -> Optional.of(Reasons.slowedDown(pause));
        };
    }

    private Step settle(Invited before, Command command, Optional<PasswordHash> hash, Origin origin) {
        var link = links.lockJoin(before.link().token()).filter(still -> still.opens(clock.instant()));
        var locked = people.lock(before.person().id());
        if (link.isEmpty() || locked.isEmpty()) return new Step.Rejected(Reasons.linkNotValid());
        var person = locked.orElseThrow();
        // Somebody took the account up meanwhile by another link: this one's password was never compared with theirs.
        if (isNew(person) != hash.isPresent()) return new Step.Rejected(Reasons.linkNotValid());
        if (hash.isPresent()) person = way.accounts().takeUp(person, command.name(), hash.orElseThrow());
        if (!person.maySignIn()) return new Step.Rejected(Reasons.linkNotValid());
        way.check().succeeded(person);
        links.useJoin(before.link().token(), clock.instant());
        var organization = Optional.of(before.link().organization());
        return new Step.Begun(way.open().begin(person, command.client(), origin, organization));
    }

    private static boolean isNew(Person person) {
        return person.state() == PersonState.INVITED;
    }

    private static Actor.Person actor(Invited invited, Origin origin) {
        return new Actor.Person(
                invited.person().id(), Optional.of(invited.link().organization()), Credential.None.INSTANCE, origin);
    }
}
