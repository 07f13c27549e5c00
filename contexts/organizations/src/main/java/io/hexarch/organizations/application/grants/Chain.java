package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.Scope;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.domain.Rights;
import java.util.List;
import java.util.Optional;

/**
 * One way by which somebody holds a role.
 *
 * @param groups from the one that they are in to the one that holds the role; empty: they hold it themselves
 * @param grant empty: it is a member's role in the whole organization
 * @param role what it is called
 */
public record Chain(List<GroupId> groups, Optional<GrantId> grant, Scope scope, String role, Rights rights) {

    public Chain {
        groups = List.copyOf(groups);
    }
}
