package io.hexarch.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModule.AllowedDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    @Test
    void shouldKeepToTheirBorders() {
        Modules.all().verify();
    }

    @Test
    void shouldBeAllThatThereAreInTheCheckout() throws IOException {
        var root = Repository.find().orElseThrow().root();
        var folders = Stream.concat(folders(root.resolve("contexts")), folders(root.resolve("platform")))
                .filter(name -> !name.equals("testkit"))
                .toList();

        assertThat(Modules.all().stream().map(Modules::name))
                .as("the package-info of a module has @ApplicationModule, and its id is the name of its folder")
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void shouldAllowNoArrowThatNobodyNeeds() {
        assertThat(Modules.all().stream().flatMap(ModulesTest::unused))
                .as("take it out of allowedDependencies, before somebody uses it")
                .isEmpty();
    }

    @Test
    void shouldFindWhatIsNotAllowed() {
        var broken = ApplicationModules.of("io.hexarch.server.broken.modules", _ -> true);

        assertThatThrownBy(broken::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'curious' depends on non-exposed type")
                .hasMessageContaining("'kept' depends on module 'curious'");
    }

    private static Stream<String> unused(ApplicationModule module) {
        return module.getAllowedDependencies(Modules.all()).stream()
                .filter(allowed -> !uses(module, allowed))
                .map(allowed -> Modules.name(module) + " -> " + allowed);
    }

    private static boolean uses(ApplicationModule module, AllowedDependency allowed) {
        var face = allowed.getTargetNamedInterface();
        return module.getDirectDependencies(Modules.all()).stream()
                .filter(used -> used.getTargetModule().equals(allowed.getTargetModule()))
                .anyMatch(used -> face == null || face.contains(used.getTargetType()));
    }

    private static Stream<String> folders(Path parent) throws IOException {
        try (var children = Files.list(parent)) {
            return children
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList()
                    .stream();
        }
    }
}
