package io.hexarch.identity;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.net.URI;
import java.util.Collection;
import java.util.Map;

/** People, for contexts that know them by id or invite them. Opens transactions of its own: call it outside any. */
public interface People {

    /** Who these are; unknown and erased ones are left out. */
    Map<PersonId, PersonSummary> find(Collection<PersonId> ids);

    /** The person who has this address; a new one, invited, when nobody does. {@code name} is for a new one only. */
    Known invite(EmailAddress email, DisplayName name);

    /**
     * A fresh one-time link by which the person takes up their invitation to the organization. Earlier ones for the same end now.
     */
    URI joinLink(PersonId person, OrganizationId organization);

    /**
     * Somebody with an account or an invitation.
     *
     * @param vouchedFor the platform trusts that the address is theirs, so they may be added without a link
     */
    record Known(PersonSummary person, boolean vouchedFor) {}
}
