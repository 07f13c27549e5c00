package io.hexarch.organizations;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.AUDITOR;
import static io.hexarch.kernel.access.BuiltInRole.BILLING;
import static io.hexarch.kernel.access.BuiltInRole.MEMBER;
import static io.hexarch.kernel.access.BuiltInRole.OPERATOR;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.SELF;
import static io.hexarch.kernel.access.BuiltInRole.VIEWER;
import static io.hexarch.kernel.access.ScopeKind.ORGANIZATION;
import static io.hexarch.kernel.access.ScopeKind.PERSON;
import static io.hexarch.kernel.access.ScopeKind.PLATFORM;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What organizations asks the gate for. */
public final class OrganizationPermission implements PermissionCatalogue {

    private static final BuiltInRole[] EVERYBODY = {OWNER, ADMIN, MEMBER, BILLING, VIEWER};

    public static final Permission ORGANIZATION_FOUND = Permission.of("organization.found", PERSON, SELF);
    public static final Permission ORGANIZATION_LIST = Permission.of("organization.list", PERSON, SELF);
    public static final Permission PERMISSION_LIST = Permission.of("permission.list", PERSON, SELF);
    public static final Permission ORGANIZATION_READ = Permission.of("organization.read", ORGANIZATION, EVERYBODY);
    public static final Permission ORGANIZATION_RENAME =
            Permission.of("organization.rename", ORGANIZATION, OWNER, ADMIN);
    public static final Permission ORGANIZATION_LEAVE = Permission.of("organization.leave", ORGANIZATION, EVERYBODY);
    public static final Permission MEMBER_LIST = Permission.of("member.list", ORGANIZATION, EVERYBODY);
    public static final Permission INVITATION_LIST = Permission.of("invitation.list", ORGANIZATION, OWNER, ADMIN);
    public static final Permission INVITATION_SEND =
            Permission.of("invitation.send", ORGANIZATION, OWNER, ADMIN).markedForPeopleOnly();
    public static final Permission INVITATION_WITHDRAW =
            Permission.of("invitation.withdraw", ORGANIZATION, OWNER, ADMIN);
    public static final Permission MEMBER_CHANGE = Permission.of("member.change", ORGANIZATION, OWNER, ADMIN);
    public static final Permission MEMBER_REMOVE = Permission.of("member.remove", ORGANIZATION, OWNER, ADMIN);
    public static final Permission OWNERSHIP_TRANSFER = Permission.of("ownership.transfer", ORGANIZATION, OWNER)
            .markedDangerous()
            .markedForPeopleOnly();
    public static final Permission ROLE_LIST = Permission.of("role.list", ORGANIZATION, EVERYBODY);
    public static final Permission QUOTA_READ = Permission.of("quota.read", ORGANIZATION, EVERYBODY);

    public static final Permission SETTINGS_READ = Permission.of("settings.read", ORGANIZATION, EVERYBODY);
    public static final Permission SETTINGS_UPDATE =
            Permission.of("settings.update", ORGANIZATION, OWNER, ADMIN).markedDangerous();

    public static final Permission ORGANIZATION_CLOSE = Permission.of("organization.close", ORGANIZATION, OWNER)
            .markedDangerous()
            .markedForPeopleOnly();
    public static final Permission ORGANIZATION_REOPEN =
            Permission.of("organization.reopen", ORGANIZATION, OWNER).markedForPeopleOnly();

    public static final Permission ORGANIZATION_EXPORT =
            Permission.of("organization.export", ORGANIZATION, OWNER).markedDangerous();

    public static final Permission TENANT_LIST = Permission.of("tenant.list", PLATFORM, OPERATOR, AUDITOR);
    public static final Permission ORGANIZATION_SUSPEND =
            Permission.of("organization.suspend", PLATFORM, OPERATOR).markedDangerous();
    public static final Permission ORGANIZATION_REINSTATE =
            Permission.of("organization.reinstate", PLATFORM, OPERATOR).markedDangerous();

    @Override
    public String context() {
        return "organizations";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                ORGANIZATION_FOUND,
                ORGANIZATION_LIST,
                PERMISSION_LIST,
                ORGANIZATION_READ,
                ORGANIZATION_RENAME,
                ORGANIZATION_LEAVE,
                MEMBER_LIST,
                INVITATION_LIST,
                INVITATION_SEND,
                INVITATION_WITHDRAW,
                MEMBER_CHANGE,
                MEMBER_REMOVE,
                OWNERSHIP_TRANSFER,
                ROLE_LIST,
                QUOTA_READ,
                SETTINGS_READ,
                SETTINGS_UPDATE,
                ORGANIZATION_CLOSE,
                ORGANIZATION_REOPEN,
                ORGANIZATION_EXPORT,
                TENANT_LIST,
                ORGANIZATION_SUSPEND,
                ORGANIZATION_REINSTATE);
    }
}
