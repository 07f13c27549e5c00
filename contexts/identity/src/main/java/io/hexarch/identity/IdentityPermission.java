package io.hexarch.identity;

import static io.hexarch.kernel.access.BuiltInRole.AUDITOR;
import static io.hexarch.kernel.access.BuiltInRole.OPERATOR;
import static io.hexarch.kernel.access.BuiltInRole.SELF;
import static io.hexarch.kernel.access.ScopeKind.PERSON;
import static io.hexarch.kernel.access.ScopeKind.PLATFORM;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What identity asks the gate for. */
public final class IdentityPermission implements PermissionCatalogue {

    public static final Permission PROFILE_READ = Permission.of("profile.read", PERSON, SELF);
    public static final Permission PROFILE_UPDATE = Permission.of("profile.update", PERSON, SELF);
    public static final Permission PASSWORD_CHANGE =
            Permission.of("password.change", PERSON, SELF).markedDangerous();
    public static final Permission SESSION_LIST = Permission.of("session.list", PERSON, SELF);
    public static final Permission SESSION_END =
            Permission.of("session.end", PERSON, SELF).markedDangerous();
    public static final Permission API_KEY_LIST = Permission.of("apiKey.list", PERSON, SELF);
    public static final Permission API_KEY_CREATE =
            Permission.of("apiKey.create", PERSON, SELF).markedDangerous();
    public static final Permission API_KEY_REVOKE =
            Permission.of("apiKey.revoke", PERSON, SELF).markedDangerous();
    public static final Permission INVITATION_ACCEPT = Permission.of("invitation.accept", PERSON, SELF);
    public static final Permission PERSON_LIST = Permission.of("person.list", PLATFORM, OPERATOR, AUDITOR);
    public static final Permission PLATFORM_ROLES_SET =
            Permission.of("platformRoles.set", PLATFORM, OPERATOR).markedDangerous();

    @Override
    public String context() {
        return "identity";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                PROFILE_READ,
                PROFILE_UPDATE,
                PASSWORD_CHANGE,
                SESSION_LIST,
                SESSION_END,
                API_KEY_LIST,
                API_KEY_CREATE,
                API_KEY_REVOKE,
                INVITATION_ACCEPT,
                PERSON_LIST,
                PLATFORM_ROLES_SET);
    }
}
