package io.hexarch.organizations;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.MEMBER;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.VIEWER;
import static io.hexarch.kernel.access.ScopeKind.ORGANIZATION;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What is asked for to see and change the machines of an organization and their keys. */
public final class ServiceAccountPermission implements PermissionCatalogue {

    public static final Permission LIST =
            Permission.of("serviceAccount.list", ORGANIZATION, OWNER, ADMIN, MEMBER, VIEWER);
    public static final Permission CREATE = Permission.of("serviceAccount.create", ORGANIZATION, OWNER, ADMIN);
    public static final Permission CHANGE = Permission.of("serviceAccount.change", ORGANIZATION, OWNER, ADMIN);
    public static final Permission DELETE = Permission.of("serviceAccount.delete", ORGANIZATION, OWNER, ADMIN);
    public static final Permission KEY_LIST = Permission.of("serviceAccountKey.list", ORGANIZATION, OWNER, ADMIN);
    /** A machine that made keys would outlive whoever takes its own away. */
    public static final Permission KEY_CREATE = Permission.of("serviceAccountKey.create", ORGANIZATION, OWNER, ADMIN)
            .markedDangerous()
            .markedForPeopleOnly();

    public static final Permission KEY_REVOKE = Permission.of("serviceAccountKey.revoke", ORGANIZATION, OWNER, ADMIN);

    @Override
    public String context() {
        return "organizations";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(LIST, CREATE, CHANGE, DELETE, KEY_LIST, KEY_CREATE, KEY_REVOKE);
    }
}
