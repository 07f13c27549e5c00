package io.hexarch.server.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules of this server, as their class files have them. */
final class Modules {

    private static final Pattern TESTING = Pattern.compile(".*(-tests\\.jar|/testkit/target/|hexarch-testkit-).*");
    private static final ImportOption TESTS = new ImportOption.DoNotIncludeTests();

    /** Neither tests, nor what tests share, as folders or as jars. */
    private static final ImportOption SERVED = location -> TESTS.includes(location) && !location.matches(TESTING);

    private static final ApplicationModules ALL = ApplicationModules.of("io.hexarch", SERVED);

    private Modules() {}

    static ApplicationModules all() {
        return ALL;
    }

    static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** A bounded context; else a part of the platform. */
    static boolean isContext(ApplicationModule module) {
        var home = module.getBasePackage().getName();
        return !home.startsWith("io.hexarch.platform.") && !home.equals("io.hexarch.kernel");
    }

    /** The names of those that it uses directly, sorted. */
    static Set<String> usedBy(ApplicationModule module) {
        return module.getDirectDependencies(ALL)
                .uniqueModules()
                .map(Modules::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String of(Class<?> type) {
        return ALL.getModuleByType(type).map(Modules::name).orElse("server");
    }

    static Stream<JavaClass> classes() {
        return ALL.stream().flatMap(module -> module.getBasePackage().stream());
    }
}
