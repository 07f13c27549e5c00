package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_CHANGE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupEvent;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.domain.Group;
import io.hexarch.organizations.domain.GroupName;
import java.util.Optional;

/** Calls or describes a group otherwise. */
@UseCase
public final class ChangeGroup {

    private final Access access;
    private final TenantTransaction transaction;
    private final Grouping grouping;

    public ChangeGroup(Access access, TenantTransaction transaction, Grouping grouping) {
        this.access = access;
        this.transaction = transaction;
        this.grouping = grouping;
    }

    /** Empty: as it is. */
    public record Command(
            OrganizationId organization,
            GroupId id,
            Optional<GroupName> name,
            Optional<String> description,
            Generation expected) {}

    /** Changed, or not. */
    public sealed interface Outcome {
        record Changed(Group group) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome change(Actor actor, Command command) {
        access.require(actor, GROUP_CHANGE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        grouping.lock(command.organization());
        var before = grouping.found(command.organization(), command.id());
        if (!before.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("group", before.generation()));
        var after = before.described(
                command.name().orElse(before.name()), command.description().orElse(before.description()));
        if (!grouping.groups().replace(after)) return new Outcome.Rejected(GroupReasons.nameTaken(after.name()));
        grouping.journal()
                .record(
                        actor,
                        new GroupEvent.GroupChanged(
                                command.organization(),
                                after.id(),
                                after.name().text(),
                                after.generation().value()));
        return new Outcome.Changed(after);
    }
}
