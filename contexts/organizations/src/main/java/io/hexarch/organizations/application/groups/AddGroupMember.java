package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_MEMBER_ADD;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupEvent;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.application.grants.Participants;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.application.port.GroupRepository.GroupMember;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts a person, a service account or another group into a group. Nobody puts in what would thereby have more than they have. */
@UseCase
public final class AddGroupMember {

    private final Access access;
    private final TenantTransaction transaction;
    private final Grouping grouping;
    private final Admission admission;
    private final Clock clock;

    /** Who may be put in by whom. */
    public record Admission(Participants participants, AuthorityReader reader, Ceiling ceiling) {}

    public AddGroupMember(
            Access access, TenantTransaction transaction, Grouping grouping, Admission admission, Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.grouping = grouping;
        this.admission = admission;
        this.clock = clock;
    }

    /** Who shall be in which group. */
    public record Command(OrganizationId organization, GroupId group, Subject member) {}

    /** In it (also when they were before), or not. */
    public sealed interface Outcome {
        record Added(GroupMember member) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome add(Actor actor, Command command) {
        access.require(actor, GROUP_MEMBER_ADD, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        grouping.lock(organization);
        var group = grouping.found(organization, command.group());
        var reached = admission.reader().authority(organization, new Subject.Group(group.id()));
        var objection = unfit(command).or(() -> admission.ceiling().objection(actor, organization, reached.held()));
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        var member = new GroupMember(command.member(), clock.instant());
        if (grouping.groups().put(organization, group.id(), member))
            grouping.journal()
                    .record(
                            actor,
                            new GroupEvent.GroupMemberAdded(
                                    organization,
                                    group.id(),
                                    group.name().text(),
                                    command.member().text(),
                                    group.generation().value(),
                                    reached.held().keySet().stream()
                                            .map(Scope::text)
                                            .toList()));
        return new Outcome.Added(member);
    }

    private Optional<Problem> unfit(Command command) {
        var organization = command.organization();
        if (!admission.participants().has(organization, command.member()))
            return Optional.of(AccessReasons.unknownSubject(command.member(), "/member"));
        long limit = grouping.limits().groupMembers();
        var sizes = grouping.groups().sizes(organization, List.of(command.group()));
        if (sizes.getOrDefault(command.group(), 0L) >= limit)
            return Optional.of(AccessReasons.limit(limit, "members directly in one group"));
        return switch (command.member()) {
            case Subject.Group(var inner) -> nested(organization, inner, command.group());
            case Subject.Person _, Subject.ServiceAccount _ -> Optional.empty();
        };
    }

    private Optional<Problem> nested(OrganizationId organization, GroupId inner, GroupId outer) {
        int deepest = grouping.limits().groupDepth();
        return grouping.groups()
                .nesting(organization)
                .objection(inner, outer, deepest)
                .map(objection -> GroupReasons.of(objection, deepest));
    }
}
