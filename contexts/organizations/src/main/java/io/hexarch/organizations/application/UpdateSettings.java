package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.SETTINGS_UPDATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.SettingsChanged;
import io.hexarch.organizations.application.port.TermsRepository;
import io.hexarch.organizations.domain.EmailDomain;
import io.hexarch.organizations.domain.Network;
import io.hexarch.organizations.domain.Terms;
import java.util.List;
import java.util.Optional;

/** Settles who may join and from where one may work here. Nobody shuts themselves out: their own network has to be among the allowed. */
@UseCase
public final class UpdateSettings {

    /** Each is looked through whenever somebody asks for something. */
    private static final int MOST_NETWORKS = 50;

    private static final int MOST_DOMAINS = 50;

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final TermsRepository terms;
    private final Journal journal;

    public UpdateSettings(
            Access access, TenantTransaction transaction, Roster roster, TermsRepository terms, Journal journal) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.terms = terms;
        this.journal = journal;
    }

    /** Empty: stays as it is. */
    public record Command(
            OrganizationId organization,
            Optional<List<EmailDomain>> domains,
            Optional<List<Network>> networks,
            Generation expected) {}

    /** Settled, or not. */
    public sealed interface Outcome {
        record Updated(Terms terms) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome update(Actor actor, Command command) {
        access.require(actor, SETTINGS_UPDATE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        roster.lock(organization);
        var before = terms.of(organization);
        if (!before.generation().equals(command.expected())) return new Outcome.Rejected(Reasons.changedMeanwhile());
        var after = before.with(
                command.domains().orElse(before.domains()), command.networks().orElse(before.networks()));
        if (after.domains().equals(before.domains()) && after.networks().equals(before.networks()))
            return new Outcome.Updated(before);
        var objection = objection(actor, after);
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        if (!terms.replace(organization, after, before.generation()))
            throw new IllegalStateException(organization + " changed under a lock");
        journal.record(
                actor,
                new SettingsChanged(
                        organization,
                        organization,
                        after.domains().stream().map(EmailDomain::text).toList(),
                        after.networks().stream().map(Network::text).toList(),
                        after.generation().value()));
        return new Outcome.Updated(after);
    }

    private static Optional<Problem> objection(Actor actor, Terms after) {
        if (after.domains().size() > MOST_DOMAINS)
            return Optional.of(Reasons.tooManySettings("/allowedDomains", MOST_DOMAINS));
        if (after.networks().size() > MOST_NETWORKS)
            return Optional.of(Reasons.tooManySettings("/allowedNetworks", MOST_NETWORKS));
        var from = actor.origin().address();
        return after.admits(from) ? Optional.empty() : Optional.of(Reasons.locksOut(from.orElse("unknown")));
    }
}
