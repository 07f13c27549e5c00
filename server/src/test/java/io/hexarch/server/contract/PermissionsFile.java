package io.hexarch.server.contract;

import static io.hexarch.server.contract.Schemas.ordered;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.platform.web.json.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** {@code api/permissions.yaml}: who may do what, of all contexts. */
final class PermissionsFile {

    private static final String NOTICE = "# Written from the permission catalogues by ./hexarch generate.\n";

    private PermissionsFile() {}

    static String text(ApplicationContext context) {
        var contexts = new TreeMap<String, List<Permission>>();
        context.getBeansOfType(PermissionCatalogue.class)
                .values()
                .forEach(catalogue -> contexts.computeIfAbsent(catalogue.context(), _ -> new ArrayList<>())
                        .addAll(catalogue.permissions()));
        var described = new TreeMap<String, Object>();
        contexts.forEach((name, permissions) -> described.put(
                name,
                permissions.stream()
                        .sorted(Comparator.comparing(Permission::name))
                        .map(PermissionsFile::described)
                        .toList()));
        return NOTICE + Yaml.write(described);
    }

    private static Map<String, Object> described(Permission permission) {
        var described = ordered("name", permission.name(), "scope", Words.of(permission.scope()));
        described.put(
                "roles", permission.roles().stream().sorted().map(Words::of).toList());
        if (permission.dangerous()) described.put("dangerous", true);
        return described;
    }
}
