package io.hexarch.projects.application;

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
import static io.hexarch.kernel.access.ScopeKind.WORKSPACE;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What may be done with projects, and by whom. */
public final class ProjectPermissions implements PermissionCatalogue {

    public static final Permission PROJECT_CREATE =
            Permission.of("project.create", WORKSPACE, OWNER, ADMIN, MEMBER, WORKSPACE_ADMIN, WORKSPACE_EDITOR);
    public static final Permission PROJECT_LIST = Permission.of(
            "project.list",
            WORKSPACE,
            OWNER,
            ADMIN,
            MEMBER,
            VIEWER,
            WORKSPACE_ADMIN,
            WORKSPACE_EDITOR,
            WORKSPACE_VIEWER);
    public static final Permission PROJECT_VIEW = Permission.of(
            "project.view",
            PROJECT,
            OWNER,
            ADMIN,
            MEMBER,
            VIEWER,
            WORKSPACE_ADMIN,
            WORKSPACE_EDITOR,
            WORKSPACE_VIEWER,
            PROJECT_ADMIN,
            PROJECT_DEVELOPER,
            PROJECT_VIEWER);
    public static final Permission PROJECT_UPDATE =
            Permission.of("project.update", PROJECT, OWNER, ADMIN, WORKSPACE_ADMIN, WORKSPACE_EDITOR, PROJECT_ADMIN);
    public static final Permission PROJECT_MANAGE_MEMBERS =
            Permission.of("project.manageMembers", PROJECT, OWNER, ADMIN, WORKSPACE_ADMIN, PROJECT_ADMIN);
    public static final Permission PROJECT_DELETE =
            Permission.of("project.delete", PROJECT, OWNER, ADMIN, WORKSPACE_ADMIN, PROJECT_ADMIN);

    @Override
    public String context() {
        return "projects";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                PROJECT_CREATE, PROJECT_LIST, PROJECT_VIEW, PROJECT_UPDATE, PROJECT_MANAGE_MEMBERS, PROJECT_DELETE);
    }
}
