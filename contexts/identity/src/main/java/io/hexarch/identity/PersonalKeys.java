package io.hexarch.identity;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** API keys of people, for the context that knows who belongs where. */
public interface PersonalKeys {

    /** The person has left: their keys for the organization open nothing any more. Inside a transaction of the organization. */
    void revokeAll(Actor actor, PersonId person, OrganizationId organization);
}
