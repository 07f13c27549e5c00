package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;

/** A tenant. */
public record Organization(
        OrganizationId id, Slug slug, OrganizationName name, String plan, Instant createdAt, Generation generation) {

    public static Organization founded(OrganizationId id, Slug slug, OrganizationName name, String plan, Instant at) {
        return new Organization(id, slug, name, plan, at, Generation.FIRST);
    }

    public Organization called(OrganizationName otherName, Slug otherSlug) {
        return new Organization(id, otherSlug, otherName, plan, createdAt, generation.next());
    }
}
