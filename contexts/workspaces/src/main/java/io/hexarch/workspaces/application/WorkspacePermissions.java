package io.hexarch.workspaces.application;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.AUDITOR;
import static io.hexarch.kernel.access.BuiltInRole.MEMBER;
import static io.hexarch.kernel.access.BuiltInRole.OPERATOR;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.SELF;
import static io.hexarch.kernel.access.BuiltInRole.VIEWER;
import static io.hexarch.kernel.access.BuiltInRole.WORKSPACE_ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.WORKSPACE_EDITOR;
import static io.hexarch.kernel.access.BuiltInRole.WORKSPACE_VIEWER;
import static io.hexarch.kernel.access.ScopeKind.ORGANIZATION;
import static io.hexarch.kernel.access.ScopeKind.PERSON;
import static io.hexarch.kernel.access.ScopeKind.PLATFORM;
import static io.hexarch.kernel.access.ScopeKind.WORKSPACE;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What may be done with workspaces, and by whom. */
public final class WorkspacePermissions implements PermissionCatalogue {

    public static final Permission WORKSPACE_CREATE =
            Permission.of("workspace.create", ORGANIZATION, OWNER, ADMIN, MEMBER);
    public static final Permission WORKSPACE_LIST =
            Permission.of("workspace.list", ORGANIZATION, OWNER, ADMIN, MEMBER, VIEWER);
    public static final Permission WORKSPACE_VIEW = Permission.of(
            "workspace.view",
            WORKSPACE,
            OWNER,
            ADMIN,
            MEMBER,
            VIEWER,
            WORKSPACE_ADMIN,
            WORKSPACE_EDITOR,
            WORKSPACE_VIEWER);
    /** Sleep, wake, try again. */
    public static final Permission WORKSPACE_OPERATE =
            Permission.of("workspace.operate", WORKSPACE, OWNER, ADMIN, MEMBER, WORKSPACE_ADMIN, WORKSPACE_EDITOR);

    public static final Permission WORKSPACE_DELETE =
            Permission.of("workspace.delete", WORKSPACE, OWNER, ADMIN, WORKSPACE_ADMIN);
    /** To speak to the Kubernetes API of a workspace at all; what may be done there, RBAC inside decides. */
    public static final Permission WORKSPACE_CONNECT = Permission.of(
            "workspace.connect",
            WORKSPACE,
            OWNER,
            ADMIN,
            MEMBER,
            VIEWER,
            WORKSPACE_ADMIN,
            WORKSPACE_EDITOR,
            WORKSPACE_VIEWER);
    /** To get a kubeconfig. Never part of the token in one: a token that was carried off cannot renew itself. */
    public static final Permission WORKSPACE_KUBECONFIG = Permission.of(
            "workspace.kubeconfig",
            WORKSPACE,
            OWNER,
            ADMIN,
            MEMBER,
            VIEWER,
            WORKSPACE_ADMIN,
            WORKSPACE_EDITOR,
            WORKSPACE_VIEWER);
    /** Holds the group {@code hexarch:workspace:admin} inside. */
    public static final Permission WORKSPACE_ADMINISTER =
            Permission.of("workspace.administer", WORKSPACE, OWNER, ADMIN, WORKSPACE_ADMIN);
    /** Holds the group {@code hexarch:workspace:editor} inside. */
    public static final Permission WORKSPACE_EDIT =
            Permission.of("workspace.edit", WORKSPACE, OWNER, ADMIN, MEMBER, WORKSPACE_ADMIN, WORKSPACE_EDITOR);

    public static final Permission SHAPE_LIST = Permission.of("shape.list", PERSON, SELF);
    public static final Permission HOST_CLUSTER_VIEW = Permission.of("hostCluster.view", PLATFORM, OPERATOR, AUDITOR);

    @Override
    public String context() {
        return "workspaces";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                WORKSPACE_CREATE,
                WORKSPACE_LIST,
                WORKSPACE_VIEW,
                WORKSPACE_OPERATE,
                WORKSPACE_DELETE,
                WORKSPACE_CONNECT,
                WORKSPACE_KUBECONFIG,
                WORKSPACE_ADMINISTER,
                WORKSPACE_EDIT,
                SHAPE_LIST,
                HOST_CLUSTER_VIEW);
    }
}
