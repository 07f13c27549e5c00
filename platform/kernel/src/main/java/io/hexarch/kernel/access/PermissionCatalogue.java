package io.hexarch.kernel.access;

import java.util.List;

/** The permissions that one context asks for. Each context publishes one; together they are {@code api/permissions.yaml}. */
public interface PermissionCatalogue {

    /** The context's name, for example {@code workspaces}. */
    String context();

    List<Permission> permissions();
}
