package io.hexarch.organizations.application.access;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.application.port.Grounds;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Rights;
import io.hexarch.organizations.domain.Terms;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the database says of one organization, and how often it was asked. */
final class ToldAuthorities implements AuthoritySource {

    final Map<Subject, Authority> held = new HashMap<>();
    final Map<Scope, List<Scope>> paths = new HashMap<>();
    long version = 1;
    Terms terms = Terms.NONE;
    Life life = Life.OPEN;
    boolean gone;
    int asked;

    private final OrganizationId organization;

    ToldAuthorities(OrganizationId organization) {
        this.organization = organization;
    }

    void member(PersonId person, BuiltInRole role) {
        hold(person, Scope.of(organization), Rights.of(role));
    }

    void grant(PersonId person, Scope scope, BuiltInRole role) {
        hold(person, scope, Rights.of(role));
        version++;
    }

    void hold(PersonId person, Scope scope, Rights rights) {
        var subject = new Subject.Person(person);
        var more = new HashMap<>(held.getOrDefault(subject, Authority.NONE).held());
        more.put(scope, rights);
        held.put(subject, new Authority(more));
    }

    @Override
    public Versioned<Grounds> grounds(OrganizationId of, Subject subject, Scope scope) {
        asked++;
        boolean here = of.equals(organization);
        var authority = here ? held.getOrDefault(subject, Authority.NONE) : Authority.NONE;
        return new Versioned<>(version, new Grounds(authority, Optional.ofNullable(paths.get(scope)), terms, life));
    }

    @Override
    public Versioned<Life> life(OrganizationId of) {
        return new Versioned<>(version, life);
    }

    @Override
    public Map<OrganizationId, Long> versions(Collection<OrganizationId> organizations) {
        var known = new HashMap<OrganizationId, Long>();
        if (!gone) organizations.forEach(one -> known.put(one, version));
        return known;
    }
}
