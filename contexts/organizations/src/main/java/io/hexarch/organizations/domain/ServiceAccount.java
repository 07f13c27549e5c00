package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;

/**
 * A machine of the organization: a pipeline, a script. It has what it is granted and what its groups have, and nothing else.
 *
 * @param description what it is for; may be empty
 */
public record ServiceAccount(
        ServiceAccountId id,
        OrganizationId organization,
        ServiceAccountName name,
        String description,
        Instant createdAt,
        Generation generation) {

    public static ServiceAccount created(
            ServiceAccountId id, OrganizationId organization, ServiceAccountName name, String description, Instant at) {
        return new ServiceAccount(id, organization, name, description, at, Generation.FIRST);
    }

    public ServiceAccount described(ServiceAccountName otherName, String otherDescription) {
        return new ServiceAccount(id, organization, otherName, otherDescription, createdAt, generation.next());
    }
}
