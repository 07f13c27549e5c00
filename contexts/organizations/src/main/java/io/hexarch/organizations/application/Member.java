package io.hexarch.organizations.application;

import io.hexarch.identity.PersonSummary;
import io.hexarch.organizations.domain.Membership;

/** A membership and who that is. */
public record Member(Membership membership, PersonSummary person) {}
