package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_FOUND;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.OrganizationFounded;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Founds a tenant. Whoever founds it owns it. */
@UseCase
public final class FoundOrganization {

    /** How many numbers are tried behind a suggested slug before the suggestion is given up. */
    private static final int NUMBERS = 50;

    private final Access access;
    private final TenantTransaction transaction;
    private final FoundingPolicy policy;
    private final Stores stores;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    /** What a new tenant consists of. */
    public record Stores(
            OrganizationRepository organizations,
            MembershipRepository memberships,
            Scopes scopes,
            Entitlements entitlements) {}

    public FoundOrganization(
            Access access,
            TenantTransaction transaction,
            FoundingPolicy policy,
            Stores stores,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.policy = policy;
        this.stores = stores;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code slug} empty: one that the name suggests. */
    public record Command(OrganizationName name, Optional<Slug> slug) {}

    /** Founded, or not. */
    public sealed interface Outcome {
        record Founded(Organization organization) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome found(Actor actor, Command command) {
        access.require(actor, ORGANIZATION_FOUND, Self.scope(actor));
        var founder = Self.of(actor);
        if (!policy.allows(founder)) return new Outcome.Rejected(Reasons.foundingClosed());
        var reserved = command.slug().filter(Slug::reserved);
        if (reserved.isPresent()) return new Outcome.Rejected(Reasons.slugReserved(reserved.orElseThrow()));
        var id = new OrganizationId(ids.next());
        return transaction.in(actor, id, () -> found(actor, founder, id, command));
    }

    private Outcome found(Actor actor, PersonId founder, OrganizationId id, Command command) {
        var now = clock.instant();
        var added = slugs(command)
                .map(slug -> Organization.founded(id, slug, command.name(), policy.plan(), now))
                .filter(stores.organizations()::add)
                .findFirst();
        if (added.isEmpty())
            return new Outcome.Rejected(
                    Reasons.slugTaken(slugs(command).findFirst().orElseThrow()));
        var organization = added.orElseThrow();
        stores.scopes().add(Scope.of(id), Scope.PLATFORM, id);
        stores.memberships().add(Membership.founder(id, founder, now));
        stores.entitlements().take(id, Entitlement.MEMBERS, 1);
        journal.record(
                actor,
                new OrganizationFounded(
                        id,
                        id,
                        organization.slug().text(),
                        organization.name().text(),
                        founder,
                        organization.generation().value()));
        return new Outcome.Founded(organization);
    }

    /** The slug that was asked for; else suggestions, plain first. */
    private static Stream<Slug> slugs(Command command) {
        if (command.slug().isPresent()) return command.slug().stream();
        var suggestion = Slug.suggestedBy(command.name());
        return Stream.concat(
                Stream.of(suggestion), IntStream.rangeClosed(2, NUMBERS).mapToObj(suggestion::numbered));
    }
}
