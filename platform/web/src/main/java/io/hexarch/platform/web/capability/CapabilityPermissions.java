package io.hexarch.platform.web.capability;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.access.ScopeKind;
import java.util.List;

/** Everybody who is signed in sees what is connected; this is for what only those who can mend it need to know. */
public final class CapabilityPermissions implements PermissionCatalogue {

    public static final Permission INSTALLATION_INSPECT =
            Permission.of("installation.inspect", ScopeKind.PLATFORM, BuiltInRole.OPERATOR);

    @Override
    public String context() {
        return "web";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(INSTALLATION_INSPECT);
    }
}
