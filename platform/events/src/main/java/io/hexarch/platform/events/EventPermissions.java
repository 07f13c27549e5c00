package io.hexarch.platform.events;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import java.util.List;
import java.util.Optional;

/** Who may watch what happens, on each level of the scope tree. */
public final class EventPermissions implements PermissionCatalogue {

    static final Permission ORGANIZATION_WATCH = Permission.of(
            "organization.watch",
            ScopeKind.ORGANIZATION,
            BuiltInRole.OWNER,
            BuiltInRole.ADMIN,
            BuiltInRole.MEMBER,
            BuiltInRole.BILLING,
            BuiltInRole.VIEWER);
    static final Permission WORKSPACE_WATCH = Permission.of(
            "workspace.watch",
            ScopeKind.WORKSPACE,
            BuiltInRole.OWNER,
            BuiltInRole.ADMIN,
            BuiltInRole.MEMBER,
            BuiltInRole.VIEWER,
            BuiltInRole.WORKSPACE_ADMIN,
            BuiltInRole.WORKSPACE_EDITOR,
            BuiltInRole.WORKSPACE_VIEWER);
    static final Permission PROJECT_WATCH = Permission.of(
            "project.watch",
            ScopeKind.PROJECT,
            BuiltInRole.OWNER,
            BuiltInRole.ADMIN,
            BuiltInRole.MEMBER,
            BuiltInRole.VIEWER,
            BuiltInRole.WORKSPACE_ADMIN,
            BuiltInRole.WORKSPACE_EDITOR,
            BuiltInRole.WORKSPACE_VIEWER,
            BuiltInRole.PROJECT_ADMIN,
            BuiltInRole.PROJECT_DEVELOPER,
            BuiltInRole.PROJECT_VIEWER);

    @Override
    public String context() {
        return "events";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ORGANIZATION_WATCH, WORKSPACE_WATCH, PROJECT_WATCH);
    }

    /** What watching events of a scope asks for; empty where nobody may. */
    static Optional<Permission> toWatch(Scope scope) {
        return switch (scope.kind()) {
            case ORGANIZATION -> Optional.of(ORGANIZATION_WATCH);
            case WORKSPACE -> Optional.of(WORKSPACE_WATCH);
            case PROJECT -> Optional.of(PROJECT_WATCH);
            case PLATFORM, PERSON -> Optional.empty();
        };
    }
}
