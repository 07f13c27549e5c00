package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.id.PersonId;

/** Who a person is to the others of an organization. */
record PersonSummary(PersonId id, String email, String displayName) {

    static PersonSummary of(io.hexarch.identity.PersonSummary person) {
        return new PersonSummary(
                person.id(), person.email().text(), person.name().text());
    }
}
