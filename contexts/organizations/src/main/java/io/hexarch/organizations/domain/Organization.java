package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;

/** A tenant. */
public record Organization(
        OrganizationId id,
        Slug slug,
        OrganizationName name,
        String plan,
        Instant createdAt,
        Life life,
        Generation generation) {

    public static Organization founded(OrganizationId id, Slug slug, OrganizationName name, String plan, Instant at) {
        return new Organization(id, slug, name, plan, at, Life.OPEN, Generation.FIRST);
    }

    public Organization called(OrganizationName otherName, Slug otherSlug) {
        return new Organization(id, otherSlug, otherName, plan, createdAt, life, generation.next());
    }

    /** What is left: an id, for the proof that refers to it. */
    public Organization erased(Instant at) {
        return new Organization(
                id, Slug.ofStone(id), OrganizationName.OF_STONE, plan, createdAt, life.erased(at), generation.next());
    }

    public Organization living(Life otherLife) {
        return new Organization(id, slug, name, plan, createdAt, otherLife, generation.next());
    }
}
