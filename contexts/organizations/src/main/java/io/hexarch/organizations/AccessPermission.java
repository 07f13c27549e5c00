package io.hexarch.organizations;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.MEMBER;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.VIEWER;
import static io.hexarch.kernel.access.ScopeKind.ORGANIZATION;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What is asked for to see and change who may do what. */
public final class AccessPermission implements PermissionCatalogue {

    public static final Permission GROUP_LIST = Permission.of("group.list", ORGANIZATION, OWNER, ADMIN, MEMBER, VIEWER);
    public static final Permission GROUP_CREATE = Permission.of("group.create", ORGANIZATION, OWNER, ADMIN);
    public static final Permission GROUP_CHANGE = Permission.of("group.change", ORGANIZATION, OWNER, ADMIN);
    public static final Permission GROUP_DELETE = Permission.of("group.delete", ORGANIZATION, OWNER, ADMIN);
    public static final Permission GROUP_MEMBER_ADD = Permission.of("groupMember.add", ORGANIZATION, OWNER, ADMIN);
    public static final Permission GROUP_MEMBER_REMOVE =
            Permission.of("groupMember.remove", ORGANIZATION, OWNER, ADMIN);
    public static final Permission GRANT_LIST = Permission.of("grant.list", ORGANIZATION, OWNER, ADMIN, MEMBER, VIEWER);
    public static final Permission GRANT_GIVE = Permission.of("grant.give", ORGANIZATION, OWNER, ADMIN);
    public static final Permission GRANT_CHANGE = Permission.of("grant.change", ORGANIZATION, OWNER, ADMIN);
    public static final Permission GRANT_TAKE = Permission.of("grant.take", ORGANIZATION, OWNER, ADMIN);

    public static final Permission ROLE_CREATE = Permission.of("role.create", ORGANIZATION, OWNER, ADMIN);
    public static final Permission ROLE_CHANGE = Permission.of("role.change", ORGANIZATION, OWNER, ADMIN);
    public static final Permission ROLE_DELETE = Permission.of("role.delete", ORGANIZATION, OWNER, ADMIN);

    public static final Permission ACCESS_EXPLAIN = Permission.of("access.explain", ORGANIZATION, OWNER, ADMIN);

    @Override
    public String context() {
        return "organizations";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                GROUP_LIST,
                GROUP_CREATE,
                GROUP_CHANGE,
                GROUP_DELETE,
                GROUP_MEMBER_ADD,
                GROUP_MEMBER_REMOVE,
                GRANT_LIST,
                GRANT_GIVE,
                GRANT_CHANGE,
                GRANT_TAKE,
                ROLE_CREATE,
                ROLE_CHANGE,
                ROLE_DELETE,
                ACCESS_EXPLAIN);
    }
}
