package io.hexarch.projects.adapter.organizations;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.organizations.Grants;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.ProjectMembers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members of a project are those who have one of its roles on its scope. */
public final class GrantedMembers implements ProjectMembers {

    private final Grants grants;

    public GrantedMembers(Grants grants) {
        this.grants = grants;
    }

    @Override
    public List<Member> of(OrganizationId organization, ProjectId project) {
        return grants.on(organization, project.scope()).stream()
                .flatMap(grant ->
                        role(grant.role()).map(role -> new Member(grant.person(), role, grant.grantedAt())).stream())
                .toList();
    }

    @Override
    public boolean grant(Actor by, OrganizationId organization, ProjectId project, PersonId person, MemberRole role) {
        return switch (grants.give(by, organization, project.scope(), person, builtIn(role))) {
            case Grants.Given.Done _ -> true;
            case Grants.Given.NotAMember() -> false;
            case Grants.Given.Beyond(var problem) -> throw new Refused(problem);
        };
    }

    @Override
    public boolean revoke(OrganizationId organization, ProjectId project, PersonId person) {
        return grants.take(organization, project.scope(), person);
    }

    @Override
    public Map<PersonId, MemberRole> reaching(OrganizationId organization, ProjectId project) {
        var strongest = new HashMap<PersonId, MemberRole>();
        grants.reaching(organization, project.scope())
                .forEach((person, roles) -> roles.stream()
                        .flatMap(role -> role(role).stream())
                        .min(Comparator.naturalOrder())
                        .ifPresent(role -> strongest.put(person, role)));
        return strongest;
    }

    private static BuiltInRole builtIn(MemberRole role) {
        return switch (role) {
            case ADMIN -> BuiltInRole.PROJECT_ADMIN;
            case DEVELOPER -> BuiltInRole.PROJECT_DEVELOPER;
            case VIEWER -> BuiltInRole.PROJECT_VIEWER;
        };
    }

    private static Optional<MemberRole> role(BuiltInRole role) {
        for (var candidate : MemberRole.values()) if (builtIn(candidate) == role) return Optional.of(candidate);
        return Optional.empty();
    }
}
