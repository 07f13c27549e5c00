package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_RENAME;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.OrganizationRenamed;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import java.util.Optional;

/** Gives an organization another name, short name, or both. */
@UseCase
public final class RenameOrganization {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final Journal journal;

    public RenameOrganization(
            Access access, TenantTransaction transaction, OrganizationRepository organizations, Journal journal) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
        this.journal = journal;
    }

    /** Empty: stays as it is. */
    public record Command(
            OrganizationId organization, Optional<OrganizationName> name, Optional<Slug> slug, Generation expected) {}

    /** Renamed, or not. */
    public sealed interface Outcome {
        record Renamed(Organization organization) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome rename(Actor actor, Command command) {
        access.require(actor, ORGANIZATION_RENAME, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var before = organizations.lock(command.organization()).orElseThrow(AccessRefused::notFound);
        if (!before.generation().equals(command.expected())) return new Outcome.Rejected(Reasons.changedMeanwhile());
        var slug = command.slug().orElse(before.slug());
        var after = before.called(command.name().orElse(before.name()), slug);
        if (after.name().equals(before.name()) && slug.equals(before.slug())) return new Outcome.Renamed(before);
        // A word may have become reserved after this organization took it: it keeps it until it wants another.
        if (slug.reserved() && !slug.equals(before.slug())) return new Outcome.Rejected(Reasons.slugReserved(slug));
        return switch (organizations.replace(after, command.expected())) {
            case DONE -> {
                var id = after.id();
                var event = new OrganizationRenamed(
                        id,
                        id,
                        slug.text(),
                        after.name().text(),
                        after.generation().value());
                journal.record(actor, event);
                yield new Outcome.Renamed(after);
            }
            case STALE -> new Outcome.Rejected(Reasons.changedMeanwhile());
            case SLUG_TAKEN -> new Outcome.Rejected(Reasons.slugTaken(slug));
        };
    }
}
