package io.hexarch.identity.domain;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;
import java.util.Set;

/**
 * A human being with an account.
 *
 * @param emailVerified somebody whom the platform trusts, not merely an organization, vouches that the address is theirs
 */
public record Person(
        PersonId id,
        EmailAddress email,
        boolean emailVerified,
        DisplayName name,
        PersonState state,
        Set<PlatformRole> platformRoles,
        Instant createdAt,
        Generation generation) {

    public Person {
        platformRoles = Set.copyOf(platformRoles);
    }

    /** Whoever holds the one-time link of the installation: its address is vouched for by the machine's owner. */
    public static Person firstOperator(PersonId id, EmailAddress email, DisplayName name, Instant at) {
        var roles = Set.of(PlatformRole.OPERATOR);
        return new Person(id, email, true, name, PersonState.ACTIVE, roles, at, Generation.FIRST);
    }

    public static Person invited(PersonId id, EmailAddress email, DisplayName name, Instant at) {
        return new Person(id, email, false, name, PersonState.INVITED, Set.of(), at, Generation.FIRST);
    }

    public boolean maySignIn() {
        return state == PersonState.ACTIVE;
    }

    public boolean isOperator() {
        return platformRoles.contains(PlatformRole.OPERATOR);
    }

    /** An invited person takes up the account under a name of their own. */
    public Person joined(DisplayName chosen) {
        if (state != PersonState.INVITED) throw new IllegalStateException(id + " is " + state);
        return new Person(
                id, email, emailVerified, chosen, PersonState.ACTIVE, platformRoles, createdAt, generation.next());
    }

    public Person renamed(DisplayName chosen) {
        return new Person(id, email, emailVerified, chosen, state, platformRoles, createdAt, generation.next());
    }

    public Person withPlatformRoles(Set<PlatformRole> roles) {
        return new Person(id, email, emailVerified, name, state, roles, createdAt, generation.next());
    }
}
