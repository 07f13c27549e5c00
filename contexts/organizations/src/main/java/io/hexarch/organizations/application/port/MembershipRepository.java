package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.Membership;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to an organization. Inside a transaction of that organization. Each change reaches the gates of all replicas within a
 * second of the commit.
 */
public interface MembershipRepository {

    Optional<Membership> find(OrganizationId organization, PersonId person);

    /** Members in the order in which they came. */
    Page<Membership> page(OrganizationId organization, PageRequest page);

    /** How many can act as owners. */
    long owners(OrganizationId organization);

    /** False when the person is named there already. */
    boolean add(Membership membership);

    /** False when there is no membership of that generation any more. */
    boolean replace(Membership membership, Generation expected);

    /** As {@link #find}, and the person stays in until the transaction ends: for what may only be given to members. */
    Optional<Membership> hold(OrganizationId organization, PersonId person);

    /** Takes the person's grants away and the person out of all groups, too; the answer is what the grants were on. */
    List<Scope> remove(Membership membership);
}
