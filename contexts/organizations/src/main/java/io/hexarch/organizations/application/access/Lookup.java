package io.hexarch.organizations.application.access;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.application.port.AuthoritySource.Versioned;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Terms;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What one decision needs to know: as it is remembered, else as the database says it. For one thread. */
final class Lookup {

    private final Authorities authorities;
    private final AuthoritySource source;
    private boolean remembered = true;

    Lookup(Authorities authorities, AuthoritySource source) {
        this.authorities = authorities;
        this.source = source;
    }

    Authority authority(OrganizationId organization, Subject subject) {
        return find(Authority.class, organization, subject, () -> source.authority(organization, subject));
    }

    /** The scope and all above it; empty when there is none. That there is none is not remembered. */
    Optional<List<Scope>> path(OrganizationId organization, Scope scope) {
        var path = find(Path.class, organization, scope, () -> {
            var found = source.path(organization, scope);
            return new Versioned<>(found.version(), new Path(found.value()));
        });
        return path.scopes();
    }

    Terms terms(OrganizationId organization) {
        return find(Terms.class, organization, Terms.class, () -> source.terms(organization));
    }

    Life life(OrganizationId organization) {
        return find(Life.class, organization, Life.class, () -> source.life(organization));
    }

    /** Whether the database was not asked so far. */
    boolean remembered() {
        return remembered;
    }

    private <T> T find(Class<T> type, OrganizationId organization, Object of, Supplier<Versioned<T>> read) {
        return authorities.remembered(type, organization, of, () -> {
            remembered = false;
            return read.get();
        });
    }
}
