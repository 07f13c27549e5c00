package io.hexarch.organizations.application.grants;

import static io.hexarch.organizations.AccessPermission.GRANT_GIVE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.AccessLimits;
import io.hexarch.organizations.GrantEvent;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.RoleGrant;
import java.time.Clock;
import java.util.Optional;

/** Gives a person, group or service account a role on the organization, a workspace or a project. */
@UseCase
public final class GiveGrant {

    private final Access access;
    private final TenantTransaction transaction;
    private final Granting granting;
    private final Admission admission;
    private final Making making;

    /** Who may be given what at all. */
    public record Admission(Participants participants, AuthorityReader reader, AccessLimits limits) {}

    /** Of what new things are made. */
    public record Making(Ids ids, Clock clock) {}

    public GiveGrant(
            Access access, TenantTransaction transaction, Granting granting, Admission admission, Making making) {
        this.access = access;
        this.transaction = transaction;
        this.granting = granting;
        this.admission = admission;
        this.making = making;
    }

    /** Who shall have which role where. */
    public record Command(OrganizationId organization, Subject subject, Scope scope, GrantedRole role) {}

    /** Given, or not. */
    public sealed interface Outcome {
        record Given(RoleGrant grant) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome give(Actor actor, Command command) {
        access.require(actor, GRANT_GIVE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        granting.lock(organization);
        var objection =
                unfit(command).or(() -> granting.objection(actor, organization, command.role(), command.scope()));
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        var grant = RoleGrant.given(
                new GrantId(making.ids().next()),
                command.scope(),
                command.subject(),
                command.role(),
                making.clock().instant());
        if (!granting.grants().add(organization, grant, actor.id()))
            return new Outcome.Rejected(granting.grants()
                    .find(organization, command.scope(), command.subject())
                    .map(AccessReasons::alreadyGranted)
                    .orElseThrow());
        granting.journal()
                .record(
                        actor,
                        new GrantEvent.GrantGiven(
                                organization,
                                grant.id(),
                                grant.subject().text(),
                                grant.scope().text(),
                                grant.role().text(),
                                grant.generation().value()));
        return new Outcome.Given(grant);
    }

    private Optional<Problem> unfit(Command command) {
        var organization = command.organization();
        long limit = admission.limits().grants();
        if (granting.grants().count(organization) >= limit) return Optional.of(AccessReasons.limit(limit, "grants"));
        if (!admission.participants().has(organization, command.subject()))
            return Optional.of(AccessReasons.unknownSubject(command.subject(), "/subject"));
        return admission.reader().path(organization, command.scope()).isEmpty()
                ? Optional.of(AccessReasons.unknownScope(command.scope()))
                : Optional.empty();
    }
}
