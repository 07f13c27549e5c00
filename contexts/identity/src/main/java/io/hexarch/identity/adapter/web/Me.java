package io.hexarch.identity.adapter.web;

import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import java.util.List;

/** The person who asks. */
record Me(
        PersonId id,
        String email,
        String displayName,
        List<PlatformRole> platformRoles,
        List<MyOrganization> organizations,
        Generation generation) {

    static Me of(io.hexarch.identity.domain.Person person, List<Membership> memberships) {
        return new Me(
                person.id(),
                person.email().text(),
                person.name().text(),
                person.platformRoles().stream().sorted().toList(),
                memberships.stream().map(MyOrganization::of).toList(),
                person.generation());
    }
}
