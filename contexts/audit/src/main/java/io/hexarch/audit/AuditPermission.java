package io.hexarch.audit;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.AUDITOR;
import static io.hexarch.kernel.access.BuiltInRole.OPERATOR;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.SELF;
import static io.hexarch.kernel.access.ScopeKind.ORGANIZATION;
import static io.hexarch.kernel.access.ScopeKind.PERSON;
import static io.hexarch.kernel.access.ScopeKind.PLATFORM;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import java.util.List;

/** What audit asks the gate for. */
public final class AuditPermission implements PermissionCatalogue {

    public static final Permission AUDIT_READ = Permission.of("audit.read", ORGANIZATION, OWNER, ADMIN);
    public static final Permission OWN_AUDIT_READ = Permission.of("ownAudit.read", PERSON, SELF);
    public static final Permission PLATFORM_AUDIT_READ =
            Permission.of("platformAudit.read", PLATFORM, OPERATOR, AUDITOR);
    public static final Permission PERSONAL_DATA_ERASE =
            Permission.of("personalData.erase", PLATFORM, OPERATOR).markedDangerous();

    @Override
    public String context() {
        return "audit";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(AUDIT_READ, OWN_AUDIT_READ, PLATFORM_AUDIT_READ, PERSONAL_DATA_ERASE);
    }
}
