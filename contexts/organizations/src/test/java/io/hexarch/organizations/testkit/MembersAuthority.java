package io.hexarch.organizations.testkit;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Rights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people have by their role in the whole organization, and nothing else; whatever is asked about lies right below it. */
public record MembersAuthority(MembershipRepository memberships) implements AuthorityReader {

    @Override
    public Authority authority(OrganizationId organization, Subject subject) {
        return subject instanceof Subject.Person(var person)
                ? memberships
                        .find(organization, person)
                        .map(member -> new Authority(Map.of(
                                Scope.of(organization), Rights.of(member.role().role()))))
                        .orElse(Authority.NONE)
                : Authority.NONE;
    }

    @Override
    public Set<PersonId> people(OrganizationId organization, Subject subject) {
        return authority(organization, subject).equals(Authority.NONE)
                ? Set.of()
                : Set.of(new PersonId(subject.value()));
    }

    @Override
    public Optional<List<Scope>> path(OrganizationId organization, Scope scope) {
        var whole = Scope.of(organization);
        return Optional.of(scope.equals(whole) ? List.of(whole) : List.of(scope, whole));
    }
}
