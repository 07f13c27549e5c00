package io.hexarch.platform.tasks;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.MEMBER;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.VIEWER;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.access.ScopeKind;
import java.util.List;

/** Who may see long work. */
public final class TaskPermissions implements PermissionCatalogue {

    static final Permission TASK_LIST =
            Permission.of("task.list", ScopeKind.ORGANIZATION, OWNER, ADMIN, MEMBER, VIEWER);

    @Override
    public String context() {
        return "tasks";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(TASK_LIST);
    }
}
