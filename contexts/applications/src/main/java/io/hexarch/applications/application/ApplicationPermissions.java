package io.hexarch.applications.application;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.MEMBER;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.PROJECT_ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.PROJECT_DEVELOPER;
import static io.hexarch.kernel.access.BuiltInRole.PROJECT_VIEWER;
import static io.hexarch.kernel.access.BuiltInRole.VIEWER;
import static io.hexarch.kernel.access.BuiltInRole.WORKSPACE_ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.WORKSPACE_EDITOR;
import static io.hexarch.kernel.access.BuiltInRole.WORKSPACE_VIEWER;
import static io.hexarch.kernel.access.ScopeKind.PROJECT;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What may be done with applications, and by whom. */
public final class ApplicationPermissions implements PermissionCatalogue {

    private static final BuiltInRole[] CHANGE = {
        OWNER, ADMIN, MEMBER, WORKSPACE_ADMIN, WORKSPACE_EDITOR, PROJECT_ADMIN, PROJECT_DEVELOPER
    };
    private static final BuiltInRole[] LOOK = {
        OWNER,
        ADMIN,
        MEMBER,
        VIEWER,
        WORKSPACE_ADMIN,
        WORKSPACE_EDITOR,
        WORKSPACE_VIEWER,
        PROJECT_ADMIN,
        PROJECT_DEVELOPER,
        PROJECT_VIEWER
    };

    public static final Permission APPLICATION_CREATE = Permission.of("application.create", PROJECT, CHANGE);
    public static final Permission APPLICATION_VIEW = Permission.of("application.view", PROJECT, LOOK);
    /** Update, scale, restart, roll back. */
    public static final Permission APPLICATION_UPDATE = Permission.of("application.update", PROJECT, CHANGE);

    public static final Permission APPLICATION_DELETE = Permission.of("application.delete", PROJECT, CHANGE);
    /** What pods write may hold personal data, so it is a permission of its own. */
    public static final Permission APPLICATION_LOGS = Permission.of("application.logs", PROJECT, LOOK);

    @Override
    public String context() {
        return "applications";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(APPLICATION_CREATE, APPLICATION_VIEW, APPLICATION_UPDATE, APPLICATION_DELETE, APPLICATION_LOGS);
    }
}
