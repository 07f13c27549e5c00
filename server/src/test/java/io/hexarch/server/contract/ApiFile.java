package io.hexarch.server.contract;

import io.hexarch.server.guard.Routes;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.context.ApplicationContext;

/** {@code api/openapi.yaml}. */
final class ApiFile {

    private static final String NOTICE =
            "# Written from the running server by ./hexarch generate. Prose (summary, description) is edited here and kept; all else in the code.\n";

    private ApiFile() {}

    static String text(ApplicationContext context, Examples examples, String before) {
        var known = Trees.map(new Load(LoadSettings.builder().build()).loadFromString(before));
        var contract = new Contract(known, examples);
        new Routes(context)
                .all().stream()
                        .filter(route -> route.pattern().startsWith("/api/")
                                || route.pattern().startsWith("/auth/"))
                        .forEach(route -> contract.add(
                                route.method(), route.pattern(), route.handler().orElseThrow()));
        return NOTICE + Yaml.write(contract.document());
    }
}
