package io.hexarch.identity.adapter.web;

import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.web.json.Words;

/** An organization that the person belongs to. */
record MyOrganization(OrganizationId id, String slug, String name, String role) {

    static MyOrganization of(Membership in) {
        return new MyOrganization(in.organization(), in.slug(), in.name(), Words.of(in.role()));
    }
}
