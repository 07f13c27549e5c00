package io.hexarch.identity.domain;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;

/** Who a key acts for. */
public sealed interface KeyOwner {

    /** A person; with all or some of what they have in the key's organization. */
    record Person(PersonId id) implements KeyOwner {}

    /** A machine of the key's organization. */
    record ServiceAccount(ServiceAccountId id) implements KeyOwner {}
}
