package io.hexarch.identity.spi;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.util.List;

/** Where a person belongs. Each call opens a transaction of its own: call it outside any. */
public interface Memberships {

    /** The organizations that the person belongs to and has joined, by name. */
    List<Membership> of(PersonId person);

    /** One organization and what the person is there; {@code role} is one of the roles on organizations. */
    record Membership(OrganizationId organization, String slug, String name, BuiltInRole role) {}
}
