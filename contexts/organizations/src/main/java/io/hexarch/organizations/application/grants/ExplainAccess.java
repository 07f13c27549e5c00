package io.hexarch.organizations.application.grants;

import static io.hexarch.organizations.AccessPermission.ACCESS_EXPLAIN;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthorityReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why may somebody do something, or why not? As the gate would decide now, without what a key is limited to. */
@UseCase
public final class ExplainAccess {

    private final Access access;
    private final TenantTransaction transaction;
    private final Chains chains;
    private final AuthorityReader reader;
    private final Asked asked;

    public ExplainAccess(
            Access access, TenantTransaction transaction, Chains chains, AuthorityReader reader, Asked asked) {
        this.access = access;
        this.transaction = transaction;
        this.chains = chains;
        this.reader = reader;
        this.asked = asked;
    }

    /** @param subject empty: who asks; {@code scope} empty: the organization */
    public record Question(
            OrganizationId organization,
            Optional<Subject> subject,
            Optional<String> permission,
            Optional<Scope> scope) {}

    /** Answered, or not. */
    public sealed interface Outcome {
        /** @param because all ways that allow it; empty: nothing does */
        record Explained(Subject subject, Permission permission, Scope scope, List<Chain> because, Names names)
                implements Outcome {
            public Explained {
                because = List.copyOf(because);
            }
        }

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    /** What the groups on the ways are called. */
    public record Names(Map<GroupId, String> groups) {
        public Names {
            groups = Map.copyOf(groups);
        }
    }

    public Outcome explain(Actor actor, Question question) {
        access.require(actor, ACCESS_EXPLAIN, Scope.of(question.organization()));
        return transaction.in(actor, question.organization(), () -> settle(actor, question));
    }

    private Outcome settle(Actor actor, Question question) {
        var organization = question.organization();
        var subject = question.subject().or(() -> Subject.of(actor)).orElseThrow(AccessRefused::notFound);
        var scope = question.scope().orElse(Scope.of(organization));
        var path = reader.path(organization, scope);
        if (path.isEmpty()) return new Outcome.Rejected(asked.unknownScope(scope));
        var permission = asked.permission(question.permission(), scope);
        if (permission.isEmpty()) return new Outcome.Rejected(asked.unknownPermission(question.permission(), scope));
        var because = chains.of(organization, subject).stream()
                .filter(chain -> path.orElseThrow().contains(chain.scope()))
                .filter(chain -> chain.rights().allow(permission.orElseThrow()))
                .toList();
        return new Outcome.Explained(subject, permission.orElseThrow(), scope, because, names(organization, because));
    }

    private Names names(OrganizationId organization, List<Chain> because) {
        var ids = because.stream().flatMap(chain -> chain.groups().stream()).collect(Collectors.toSet());
        var names = new HashMap<GroupId, String>();
        chains.groups()
                .find(organization, ids)
                .forEach((id, group) -> names.put(id, group.name().text()));
        return new Names(names);
    }
}
