package io.hexarch.organizations.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.domain.ServiceAccount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Service accounts. Inside a transaction of the organization; whoever writes has locked it. */
public interface ServiceAccountRepository {

    Optional<ServiceAccount> find(OrganizationId organization, ServiceAccountId id);

    /** Those of them that there are. */
    Map<ServiceAccountId, ServiceAccount> find(OrganizationId organization, Collection<ServiceAccountId> ids);

    /** By name. */
    Page<ServiceAccount> page(OrganizationId organization, PageRequest page);

    long count(OrganizationId organization);

    /** False when another account has the name. */
    boolean add(ServiceAccount account);

    /** False when another account has the name. */
    boolean replace(ServiceAccount account);

    /** What it was granted and where it is in are somebody else's to take. */
    void remove(OrganizationId organization, ServiceAccountId id);
}
