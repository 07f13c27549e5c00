package io.hexarch.identity;

import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** People, for contexts that know them by id or invite them. Opens transactions of its own: call it outside any. */
public interface People {

    /** Who these are; unknown and erased ones are left out. */
    Map<PersonId, PersonSummary> find(Collection<PersonId> ids);

    /** The person who has this address. */
    Optional<PersonSummary> find(EmailAddress email);

    /** A fresh one-time link by which an invitation is taken up or declined. Earlier ones of the same invitation end now. */
    URI invitationLink(OrganizationId organization, InvitationId invitation, Instant expiresAt);
}
