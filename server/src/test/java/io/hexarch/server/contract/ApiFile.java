package io.hexarch.server.contract;

import io.hexarch.server.guard.Routes;
import io.hexarch.testkit.architecture.ShrinkingList;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.context.ApplicationContext;

/** {@code api/openapi.yaml}. */
final class ApiFile {

    private static final String NOTICE =
            "# Written from the running server by ./hexarch generate. Prose (summary, description) is edited here and kept; all else in the code.\n";

    private ApiFile() {}

    static String text(ApplicationContext context, String before) {
        var known = Trees.map(new Load(LoadSettings.builder().build()).loadFromString(before));
        var contract = new Contract(known, ShrinkingList.of(ApiFile.class, "promised"));
        new Routes(context)
                .all().stream()
                        .filter(route -> route.pattern().startsWith("/api/")
                                || route.pattern().startsWith("/auth/"))
                        .forEach(route -> contract.add(
                                route.method(), route.pattern(), route.handler().orElseThrow()));
        var text = NOTICE + Yaml.write(contract.document());
        if (!contract.kept().isEmpty())
            throw new IllegalStateException(
                    contract.kept() + " is kept now, or said no more: take it off promised.txt");
        return text;
    }
}
