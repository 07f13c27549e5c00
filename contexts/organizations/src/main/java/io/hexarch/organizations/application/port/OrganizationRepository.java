package io.hexarch.organizations.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Organization;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Organizations. Inside the caller's transaction. */
public interface OrganizationRepository {

    Optional<Organization> find(OrganizationId id);

    /** The same, and nobody else changes members, roles or grants there until the transaction ends. */
    Optional<Organization> lock(OrganizationId id);

    /** False, and nothing changed, when the slug is taken by anybody. */
    boolean add(Organization organization);

    Replaced replace(Organization organization, Generation expected);

    /** Of a locked one, whose slug stays: whether it is worked in is otherwise now. */
    void change(Organization organization);

    /** Whose time to be reopened is over, and nothing stands against erasing them; the longest first. In a transaction as the platform. */
    List<OrganizationId> due(Instant now, int most);

    /** Of which nothing but proof is left, since then or later. In a transaction as the platform. */
    List<OrganizationId> erasedSince(Instant moment);

    /** All tenants, or the one with this short name; the newest first. In a transaction as the platform. */
    Page<Organization> all(Optional<String> slug, PageRequest page);

    /** What became of a change. */
    enum Replaced {
        DONE,
        STALE,
        SLUG_TAKEN
    }

    /** The organizations that the person takes part in, by name. In a transaction as that person. */
    Page<Mine> mine(PersonId person, PageRequest page);

    /** The same, all of them. */
    List<Mine> mine(PersonId person);

    /** An organization and what the asking person is there. */
    record Mine(Organization organization, MemberRole role) {}
}
