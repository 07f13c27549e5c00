package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.BuiltInRole;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that one person is in one organization.
 *
 * @param member their role in the whole; empty: they do not belong
 * @param grants roles on single scopes, by the scope's id
 */
public record Authority(Optional<BuiltInRole> member, Map<UUID, Set<BuiltInRole>> grants) {

    /** Of somebody who does not belong. */
    public static final Authority NONE = new Authority(Optional.empty(), Map.of());

    public Authority {
        grants = Map.copyOf(grants);
    }

    /** The roles that reach a scope: those granted on it and on what is above it. */
    public Set<BuiltInRole> on(Collection<UUID> path) {
        // Grants never outlive membership: who left has nothing, whatever was left behind.
        if (member.isEmpty()) return Set.of();
        var roles = EnumSet.of(member.orElseThrow());
        for (var scope : path) roles.addAll(grants.getOrDefault(scope, Set.of()));
        return roles;
    }
}
