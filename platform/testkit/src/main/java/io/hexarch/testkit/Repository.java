package io.hexarch.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout that the tests run in. */
public record Repository(Path root) {

    /** The nearest folder upwards that looks like it; empty outside of a checkout. */
    public static Optional<Repository> find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("contexts"))
                        && Files.isDirectory(folder.resolve("platform/kernel")))
                .findFirst()
                .map(Repository::new);
    }

    /** Each module that has migration scripts, sorted by name. */
    public List<Module> modulesWithMigrations() {
        return Stream.of(true, false)
                .flatMap(context -> children(root.resolve(context ? "contexts" : "platform")).stream()
                        .map(folder -> new Module(folder, context)))
                .filter(module -> Files.isDirectory(module.migrations()))
                .toList();
    }

    static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /**
     * One Maven module.
     *
     * @param isContext below {@code contexts}; else below {@code platform}
     */
    public record Module(Path folder, boolean isContext) {

        public Path migrations() {
            return folder.resolve("src/main/resources/db/migration");
        }

        /** The folders of its scripts are named as the schemas they make. */
        public List<String> schemas() {
            return children(migrations()).stream()
                    .map(path -> path.getFileName().toString())
                    .toList();
        }

        public String name() {
            return folder.getFileName().toString();
        }
    }
}
