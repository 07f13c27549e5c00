package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.PERMISSION_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;
import java.util.List;

/** What can be allowed at all. */
@UseCase
public final class ListPermissions {

    private final Access access;
    private final Catalogue catalogue;

    public ListPermissions(Access access, Catalogue catalogue) {
        this.access = access;
        this.catalogue = catalogue;
    }

    public List<Permission> list(Actor actor) {
        access.require(actor, PERMISSION_LIST, Self.scope(actor));
        return catalogue.permissions();
    }
}
