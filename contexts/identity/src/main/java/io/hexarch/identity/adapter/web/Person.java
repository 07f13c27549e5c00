package io.hexarch.identity.adapter.web;

import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;
import java.util.List;

/** A person as operators see them. */
record Person(
        PersonId id,
        String email,
        String displayName,
        PersonState state,
        List<PlatformRole> platformRoles,
        Instant createdAt,
        Generation generation) {

    static Person of(io.hexarch.identity.domain.Person person) {
        return new Person(
                person.id(),
                person.email().text(),
                person.name().text(),
                person.state(),
                person.platformRoles().stream().sorted().toList(),
                person.createdAt(),
                person.generation());
    }
}
