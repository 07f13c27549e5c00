package io.hexarch.identity.application;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.application.port.FirstOperatorLink;
import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes the holder of the installation's one-time link its first operator. No gate stands before it: the link is the proof. */
public final class BecomeFirstOperator {

    private final TenantTransaction transaction;
    private final OneTimeLinks links;
    private final FirstOperatorLink link;
    private final Accounts accounts;
    private final OpenSession open;
    private final Ids ids;
    private final Clock clock;

    public BecomeFirstOperator(
            TenantTransaction transaction,
            OneTimeLinks links,
            FirstOperatorLink link,
            Accounts accounts,
            OpenSession open,
            Ids ids,
            Clock clock) {
        this.transaction = transaction;
        this.links = links;
        this.link = link;
        this.accounts = accounts;
        this.open = open;
        this.ids = ids;
        this.clock = clock;
    }

    /** The link's token and who wants to become operator. */
    public record Command(Secret token, EmailAddress email, DisplayName name, Password password, ClientKind client) {}

    /** Signed in as the first operator, or not. */
    public sealed interface Outcome {
        record Opened(Admission admission) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    private sealed interface Step {
        record Made(OpenSession.Begun begun) implements Step {}

        record Rejected(Problem problem) implements Step, Refusal {}
    }

    public Outcome become(Command command, Origin origin) {
        // Looked up before hashing, so that strangers without a link cost nothing.
        var objection = transaction
                .asPlatform("bootstrap", () -> objection(command.token()))
                .or(() -> accounts.objection(command.password(), command.email(), command.name()));
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        var hash = accounts.hash(command.password());
        return switch (transaction.asPlatform("bootstrap", () -> make(command, hash, origin))) {
            case Step.Made(var begun) -> {
                link.remove();
                yield new Outcome.Opened(open.handOver(begun, List.of()));
            }
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Optional<Problem> objection(Secret token) {
        if (links.bootstrapped()) return Optional.of(Reasons.alreadySetUp());
        return links.opensBootstrap(token.hash(), clock.instant())
                ? Optional.empty()
                : Optional.of(Reasons.linkNotValid());
    }

    private Step make(Command command, PasswordHash hash, Origin origin) {
        var now = clock.instant();
        var person = Person.firstOperator(new PersonId(ids.next()), command.email(), command.name(), now);
        if (!links.opensBootstrap(command.token().hash(), now)) return new Step.Rejected(Reasons.linkNotValid());
        if (!links.claimBootstrap(person.id(), now)) return new Step.Rejected(Reasons.alreadySetUp());
        if (!accounts.create(person, hash)) return new Step.Rejected(Reasons.emailTaken());
        return new Step.Made(open.begin(person, command.client(), origin, Optional.empty()));
    }
}
