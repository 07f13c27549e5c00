package io.hexarch.cli.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code cli/src/generated} from {@code api/openapi.yaml}. It runs from source, without the client being compiled, since a client
 * whose routes have gone does not compile.
 */
public final class GenerateClient {

    static final String NOTICE = "// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.\n";

    private static final String PACKAGE_NOTE = NOTICE + """
            /** The REST API as calls and records. */
            @NullMarked
            package io.hexarch.client;

            import org.jspecify.annotations.NullMarked;
            """;

    private GenerateClient() {}

    /** @param arguments the specification and the folder of sources to write into */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[1]).resolve("io/hexarch/client");
        Files.createDirectories(folder);
        var sources = sources(Path.of(arguments[0]));
        try (var present = Files.list(folder)) {
            for (var file : present.toList()) {
                if (!sources.containsKey(String.valueOf(file.getFileName()))) Files.delete(file);
            }
        }
        for (var source : sources.entrySet()) Files.writeString(folder.resolve(source.getKey()), source.getValue());
    }

    /** All files by their name. */
    static Map<String, String> sources(Path specification) throws IOException {
        var read = Specification.read(specification);
        var sources = new TreeMap<>(Map.of("package-info.java", PACKAGE_NOTE));
        read.schemas().forEach((name, schema) -> sources.put(name + ".java", new SchemaSource(name, schema, read.sent().contains(name)).text()));
        read.operationsByTag().forEach((tag, operations) -> {
            var api = new ApiSource(tag, operations);
            sources.put(api.className() + ".java", api.text());
        });
        return sources;
    }
}
