package io.hexarch.organizations.application;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The permissions of all contexts, as one list by name. */
public final class Catalogue {

    private final Supplier<List<PermissionCatalogue>> contexts;

    /** {@code contexts} is asked late: contexts above this one publish theirs, too. */
    public Catalogue(Supplier<List<PermissionCatalogue>> contexts) {
        this.contexts = contexts;
    }

    public List<Permission> permissions() {
        return contexts.get().stream()
                .flatMap(context -> context.permissions().stream())
                .sorted(Comparator.comparing(Permission::name))
                .toList();
    }

    List<String> heldBy(BuiltInRole role) {
        return permissions().stream()
                .filter(permission -> permission.roles().contains(role))
                .map(Permission::name)
                .toList();
    }
}
