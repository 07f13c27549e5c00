package io.hexarch.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.server.architecture.ArchitectureFile;
import io.hexarch.server.guard.GuardedServer;
import io.hexarch.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Files that say what this server is are as this server is. {@code ./hexarch generate} runs the same with {@value #WRITE}, and they are
 * written.
 */
@GuardedServer
class GeneratedFilesTest {

    private static final String WRITE = "hexarch.generate";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Visitors visitors;

    @TestFactory
    Stream<DynamicTest> shouldBeAsTheServerIs() throws IOException {
        var root = Repository.find().orElseThrow().root();
        var files = Map.of(
                "ARCHITECTURE.md", ArchitectureFile.text(context, Files.readString(root.resolve("ARCHITECTURE.md"))),
                "api/openapi.yaml",
                        ApiFile.text(
                                context,
                                ExampleCalls.play(visitors),
                                Files.readString(root.resolve("api/openapi.yaml"))),
                "api/permissions.yaml", PermissionsFile.text(context),
                "docs/reference/problems.md", ProblemsFile.text(context),
                "docs/reference/configuration.md", SettingsFile.text());
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> compare(root.resolve(file.getKey()), file.getValue())));
    }

    private static void compare(Path file, String text) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(file + " is not as the server is: ./hexarch generate, look at what changed, and commit it")
                .isEqualTo(text);
    }
}
