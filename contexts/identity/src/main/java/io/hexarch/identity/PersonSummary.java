package io.hexarch.identity;

import io.hexarch.kernel.id.PersonId;

/** Who a person is to others who may know them. */
public record PersonSummary(PersonId id, EmailAddress email, DisplayName name) {}
