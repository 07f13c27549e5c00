package io.hexarch.organizations;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Roles of people on single scopes below the organization: the members of a workspace or project. One role for each person and scope.
 *
 * <p>Inside the caller's transaction of the organization. Asks no gate and writes no event: the context that owns the scope does both. What
 * is asked here is that nobody gives what they do not have themselves. Effective on all replicas within a second of the commit.
 */
public interface Grants {

    /**
     * Gives the person the role, instead of the one they may have there.
     *
     * @param role one that is granted on the scope's kind
     */
    Given give(Actor actor, OrganizationId organization, Scope scope, PersonId person, BuiltInRole role);

    /** Takes the person's role away; false when they have none there. */
    boolean take(OrganizationId organization, Scope scope, PersonId person);

    Optional<Grant> find(OrganizationId organization, Scope scope, PersonId person);

    /** Who has a role on exactly this scope, in the order in which they got it. */
    List<Grant> on(OrganizationId organization, Scope scope);

    /**
     * Everybody whom a grant on exactly this scope reaches: their own, those of groups that they are in, and roles that the organization
     * made. With the built-in roles of the scope's kind that this amounts to; such a role counts when all that it allows is held.
     */
    Map<PersonId, Set<BuiltInRole>> reaching(OrganizationId organization, Scope scope);

    /** One role of one person on one scope. */
    record Grant(Scope scope, PersonId person, BuiltInRole role, Instant grantedAt, Generation generation) {}

    /** What became of a gift. */
    sealed interface Given {
        record Done(Grant grant) implements Given {}

        /** The person takes no part in the organization. */
        record NotAMember() implements Given {}

        /** It is more than who gives it has there. */
        record Beyond(Problem problem) implements Given, Refusal {}
    }
}
