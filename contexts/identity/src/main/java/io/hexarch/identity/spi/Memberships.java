package io.hexarch.identity.spi;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.util.List;

/** Where a person belongs. Each call opens a transaction of its own: call it outside any. */
public interface Memberships {

    /** The organizations that the person belongs to and has joined, by name. */
    List<Membership> of(PersonId person);

    /** The person takes up what they were invited to. True also when they had before; false when they are not invited any more. */
    boolean accept(Actor.Person person, OrganizationId organization);

    /** One organization and what the person is there; {@code role} is one of the roles on organizations. */
    record Membership(OrganizationId organization, String slug, String name, BuiltInRole role) {}
}
