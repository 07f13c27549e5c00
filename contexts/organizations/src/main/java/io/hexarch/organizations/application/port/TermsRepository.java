package io.hexarch.organizations.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.Terms;

/** What organizations have set. Inside a transaction of the organization; a change reaches all gates within a second of the commit. */
public interface TermsRepository {

    /** {@link Terms#NONE} when nothing was ever set. */
    Terms of(OrganizationId organization);

    /** False when they are of another generation by now. */
    boolean replace(OrganizationId organization, Terms terms, Generation expected);
}
