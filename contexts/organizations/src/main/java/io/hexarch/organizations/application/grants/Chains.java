package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.organizations.application.port.GroupRepository;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.application.port.RoleRepository;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.Rights;
import io.hexarch.organizations.domain.RoleGrant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the ways by which somebody holds roles. Inside a transaction of the organization. */
public record Chains(
        MembershipRepository memberships, GroupRepository groups, GrantRepository grants, RoleRepository roles) {

    /** The shortest to each role; first what they hold themselves. */
    List<Chain> of(OrganizationId organization, Subject subject) {
        var ways = ways(organization, subject);
        var chains = new ArrayList<Chain>();
        if (subject instanceof Subject.Person(var person)) {
            var member = memberships.find(organization, person);
            if (member.isEmpty()) return List.of();
            var role = new GrantedRole.BuiltIn(member.orElseThrow().role().role());
            chains.add(new Chain(
                    List.of(), Optional.empty(), Scope.of(organization), role.text(), Rights.of(role.role())));
        }
        for (var grant : grants.of(organization, ways.keySet()))
            chains.add(chain(organization, ways.getOrDefault(grant.subject(), List.of()), grant));
        chains.sort(Comparator.comparing(chain -> chain.groups().size()));
        return List.copyOf(chains);
    }

    private Chain chain(OrganizationId organization, List<GroupId> way, RoleGrant grant) {
        return switch (grant.role()) {
            case GrantedRole.BuiltIn(var role) ->
                new Chain(
                        way,
                        Optional.of(grant.id()),
                        grant.scope(),
                        grant.role().text(),
                        Rights.of(role));
            case GrantedRole.Custom(var id) -> {
                var role = roles.find(organization, id).orElseThrow();
                yield new Chain(
                        way, Optional.of(grant.id()), grant.scope(), role.name().text(), role.rights());
            }
        };
    }

    /** Everybody whose grants count, with the groups on the way there; level by level, so that the shortest is found first. */
    private Map<Subject, List<GroupId>> ways(OrganizationId organization, Subject subject) {
        var nesting = groups.nesting(organization);
        var ways = new LinkedHashMap<Subject, List<GroupId>>();
        ways.put(subject, List.of());
        var next = new ArrayDeque<>(groups.of(organization, subject));
        for (var group : next) ways.put(new Subject.Group(group), List.of(group));
        while (!next.isEmpty()) {
            var group = next.poll();
            var way = ways.getOrDefault(new Subject.Group(group), List.of());
            for (var outer : nesting.inside().getOrDefault(group, Set.of())) {
                var longer = Stream.concat(way.stream(), Stream.of(outer)).toList();
                if (ways.putIfAbsent(new Subject.Group(outer), longer) == null) next.add(outer);
            }
        }
        return ways;
    }
}
