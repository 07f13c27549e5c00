package io.hexarch.organizations.domain;

import io.hexarch.organizations.GroupId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which groups lie directly in which, over one organization.
 *
 * @param inside for each group the groups that it is in
 */
public record Nesting(Map<GroupId, Set<GroupId>> inside) {

    public Nesting {
        inside = inside.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Why a group may not be put into another. */
    public enum Objection {
        CYCLE,
        TOO_DEEP
    }

    /** @param deepest how many groups may lie inside one another, the innermost counted */
    public Optional<Objection> objection(GroupId inner, GroupId outer, int deepest) {
        if (inner.equals(outer) || above(outer).contains(inner)) return Optional.of(Objection.CYCLE);
        return levelsAbove(outer) + levelsBelow(inner) > deepest ? Optional.of(Objection.TOO_DEEP) : Optional.empty();
    }

    /** All groups that the group is in, directly or not. */
    public Set<GroupId> above(GroupId group) {
        var found = new HashSet<GroupId>();
        var next = new ArrayDeque<>(inside.getOrDefault(group, Set.of()));
        while (!next.isEmpty()) {
            var one = next.poll();
            if (found.add(one)) next.addAll(inside.getOrDefault(one, Set.of()));
        }
        return found;
    }

    private int levelsAbove(GroupId group) {
        return levels(group, inside);
    }

    private int levelsBelow(GroupId group) {
        var holds = new HashMap<GroupId, Set<GroupId>>();
        inside.forEach((inner, outers) -> outers.forEach(
                outer -> holds.computeIfAbsent(outer, _ -> new HashSet<>()).add(inner)));
        return levels(group, holds);
    }

    /** The longest way, the group itself counted. Level by level, so that no shape of nesting makes it slow. */
    private static int levels(GroupId group, Map<GroupId, Set<GroupId>> to) {
        int levels = 0;
        var level = Set.of(group);
        while (!level.isEmpty() && levels <= to.size()) {
            levels++;
            level = level.stream()
                    .flatMap(one -> to.getOrDefault(one, Set.of()).stream())
                    .collect(Collectors.toSet());
        }
        return levels;
    }
}
