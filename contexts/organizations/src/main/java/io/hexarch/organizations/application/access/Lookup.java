package io.hexarch.organizations.application.access;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.Grounds;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Terms;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one decision needs to know: as it is remembered, else as the database says it, which is asked once. For one thread. */
final class Lookup {

    private final Authorities authorities;
    private final OrganizationId organization;
    private final Subject subject;
    private final Scope scope;
    private @Nullable Grounds read;

    Lookup(Authorities authorities, OrganizationId organization, Subject subject, Scope scope) {
        this.authorities = authorities;
        this.organization = organization;
        this.subject = subject;
        this.scope = scope;
    }

    /** The scope and all above it; empty when there is none. */
    Optional<List<Scope>> path() {
        return switch (scope.kind()) {
            case ORGANIZATION -> scope.equals(Scope.of(organization)) ? Optional.of(List.of(scope)) : Optional.empty();
            case PLATFORM, PERSON, WORKSPACE, PROJECT ->
                authorities.path(organization, scope).or(() -> read().path());
        };
    }

    Authority authority() {
        return authorities.authority(organization, subject).orElseGet(() -> read().authority());
    }

    Terms terms() {
        return authorities.terms(organization).orElseGet(() -> read().terms());
    }

    Life life() {
        return authorities.knownLife(organization).orElseGet(() -> read().life());
    }

    /** Whether the database was not asked so far. */
    boolean remembered() {
        return read == null;
    }

    private Grounds read() {
        var grounds = read;
        if (grounds == null) {
            grounds = authorities.read(organization, subject, scope);
            read = grounds;
        }
        return grounds;
    }
}
