package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.LifeState;
import io.hexarch.organizations.domain.MemberRole;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tenant. {@code role} is what the asking person is there. */
record Organization(
        OrganizationId id,
        String slug,
        String name,
        Instant createdAt,
        Generation generation,
        String plan,
        @Nullable MemberRole role,
        LifeState state,
        @Nullable Suspension suspension,
        @Nullable Closing closing) {

    static Organization of(io.hexarch.organizations.domain.Organization organization, Optional<MemberRole> role) {
        return new Organization(
                organization.id(),
                organization.slug().text(),
                organization.name().text(),
                organization.createdAt(),
                organization.generation(),
                organization.plan(),
                role.orElse(null),
                organization.life().state(),
                Suspension.of(organization.life()),
                Closing.of(organization.life()));
    }
}
