package io.hexarch.identity.application;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.application.InvitationLinks.Found;
import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.OneTimeLinks.JoinLink;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.spi.Invitations;
import io.hexarch.identity.spi.Memberships;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
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
    private final InvitationLinks links;
    private final Stores stores;
    private final Way way;
    private final Making making;

    /** Who is known, by what they come, and where they will belong. */
    public record Stores(
            PersonRepository people, OneTimeLinks links, Invitations invitations, Memberships memberships) {}

    /** How somebody proves who they are, becomes somebody, and gets in. */
    public record Way(PasswordCheck check, Accounts accounts, OpenSession open) {}

    /** What new people are made of. */
    public record Making(Ids ids, Clock clock) {}

    public Join(TenantTransaction transaction, InvitationLinks links, Stores stores, Way way, Making making) {
        this.transaction = transaction;
        this.links = links;
        this.stores = stores;
        this.way = way;
        this.making = making;
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
        return switch (links.find(command.token())) {
            case Found.Rejected(var problem) -> new Outcome.Rejected(problem);
            case Found.Open open -> join(command, origin, open);
        };
    }

    private Outcome join(Command command, Origin origin, Found.Open open) {
        var email = open.offer().email();
        var known = transaction.asPlatform("join", () -> stores.people().find(email));
        boolean isNew = known.filter(person -> !isNew(person)).isEmpty();
        var objection = isNew
                ? way.accounts().objection(command.password(), email, command.name())
                : wrongPassword(email, command, origin);
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        Optional<PasswordHash> hash = isNew ? Optional.of(way.accounts().hash(command.password())) : Optional.empty();
        var person = known.orElseGet(() -> transaction.asPlatform("join", () -> named(email, command.name())));
        // Before the link is used up: a crash between the two leaves a link that can be tried again.
        return switch (stores.invitations()
                .accept(
                        actor(person, open, origin),
                        email,
                        organization(open),
                        open.link().invitation())) {
            case Invitations.Outcome.Rejected<?>(var problem) -> new Outcome.Rejected(problem);
            case Invitations.Outcome.Done<?> _ -> enter(new Invited(open.link(), person), command, hash, origin);
        };
    }

    private Optional<Problem> wrongPassword(EmailAddress email, Command command, Origin origin) {
        return switch (way.check().check(email, command.password(), SignIn.ACTION, origin)) {
            case PasswordCheck.Verdict.Right _ -> Optional.empty();
            case PasswordCheck.Verdict.Wrong() -> Optional.of(Reasons.wrongCredentials());
            case PasswordCheck.Verdict.SlowedDown(var pause) -> Optional.of(Reasons.slowedDown(pause));
        };
    }

    /** Two who follow links to the same address at the same instant are the same person. */
    private Person named(EmailAddress email, DisplayName name) {
        var person = Person.invited(
                new PersonId(making.ids().next()), email, name, making.clock().instant());
        return stores.people().add(person)
                ? person
                : stores.people().find(email).orElseThrow();
    }

    private Outcome enter(Invited invited, Command command, Optional<PasswordHash> hash, Origin origin) {
        return switch (transaction.asPlatform("join", () -> settle(invited, command, hash, origin))) {
            case Step.Begun(var session) ->
                new Outcome.Opened(way.open()
                        .handOver(
                                session,
                                stores.memberships().of(invited.person().id())));
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Step settle(Invited before, Command command, Optional<PasswordHash> hash, Origin origin) {
        var link = stores.links().lockJoin(before.link().token());
        var locked = stores.people().lock(before.person().id());
        if (link.isEmpty() || locked.isEmpty()) return new Step.Rejected(Reasons.linkNotValid());
        if (link.orElseThrow().used()) return new Step.Rejected(Reasons.linkUsed());
        var person = locked.orElseThrow();
        // Somebody took the account up meanwhile by another link: this one's password was never compared with theirs.
        if (isNew(person) != hash.isPresent()) return new Step.Rejected(Reasons.linkNotValid());
        if (hash.isPresent()) person = way.accounts().takeUp(person, command.name(), hash.orElseThrow());
        if (!person.maySignIn()) return new Step.Rejected(Reasons.linkNotValid());
        way.check().succeeded(person);
        stores.links().useJoin(before.link().token(), making.clock().instant());
        var organization = Optional.of(before.link().organization());
        return new Step.Begun(way.open().begin(person, command.client(), origin, organization));
    }

    private static boolean isNew(Person person) {
        return person.state() == PersonState.INVITED;
    }

    private static Actor.Person actor(Person person, Found.Open open, Origin origin) {
        return new Actor.Person(person.id(), Optional.of(organization(open)), Credential.None.INSTANCE, origin);
    }

    private static OrganizationId organization(Found.Open open) {
        return open.link().organization();
    }
}
