package io.hexarch.organizations.application.port;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invitations. Inside a transaction of the organization. */
public interface InvitationRepository {

    Optional<Invitation> find(OrganizationId organization, InvitationId id);

    /** The one to that address that nothing has become of yet, though it may have expired. There is one at most. */
    Optional<Invitation> pending(OrganizationId organization, EmailAddress email);

    /** The newest first. */
    Page<Invitation> page(OrganizationId organization, Filter filter, PageRequest page);

    /** Those that the person sent and that somebody could accept now. */
    List<Invitation> openFrom(OrganizationId organization, PersonId sender, Instant now);

    void add(Invitation invitation);

    /** False when there is no invitation of that generation any more. */
    boolean replace(Invitation invitation, Generation expected);

    /** Counts one more link; false, and nothing counted, when that many were given out on that day. */
    boolean countLink(OrganizationId organization, LocalDate day, long limit);

    /** {@code state} at {@code now}; empty: all of them. */
    record Filter(Optional<InvitationState> state, Instant now) {}
}
