package io.hexarch.server.replica;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How {@link ReplicaMain} is started: as the launcher starts the server, which it tells in {@value #PRODUCT}, one word a line, so that the
 * build's own jars and their ahead-of-time cache are used; what only tests have comes behind them. Without that variable the class path
 * of the tests is all there is, and each start takes twice as long.
 */
final class ReplicaCommand {

    private static final String PRODUCT = "HEXARCH_TEST_SERVER";

    private static final String CACHE = "-XX:AOTCache=";

    private ReplicaCommand() {}

    /** All that stands before the arguments of the program. */
    static List<String> words() {
        var product = System.getenv(PRODUCT);
        var words =
                product == null ? fromClasses() : fromProduct(product.lines().toList());
        // Most of what the second compiler would make is never used: none of them lives long.
        words.add(1, "-XX:TieredStopAtLevel=1");
        words.add(ReplicaMain.class.getName());
        return words;
    }

    private static List<String> fromClasses() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
    }

    /** The last two words are {@code -jar} and the jar of the server, beside which {@code lib} has all others. */
    private static List<String> fromProduct(List<String> command) {
        var words = new ArrayList<>(command.subList(0, command.size() - 2));
        words.removeIf(ReplicaCommand::isNotThereYet);
        var server = Path.of(command.getLast());
        words.add("-cp");
        words.add(server + File.pathSeparator + onlyOfTests(server.resolveSibling("lib")));
        return words;
    }

    /** The cache of a new build is made while other tests run. */
    private static boolean isNotThereYet(String word) {
        return word.startsWith(CACHE) && !Files.exists(Path.of(word.substring(CACHE.length())));
    }

    private static String onlyOfTests(Path lib) {
        try (var jars = Files.list(lib)) {
            var names = jars.map(jar -> jar.getFileName().toString()).collect(Collectors.toSet());
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(entry -> !isIn(names, entry))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A library by its name; a module of this checkout, {@code <module>/target/classes}, by that of the jar that is made of it. */
    private static boolean isIn(Set<String> jars, Path entry) {
        if (!entry.endsWith(Path.of("target", "classes")))
            return jars.contains(entry.getFileName().toString());
        var module = entry.getName(entry.getNameCount() - 3).toString();
        return module.equals("server") || jars.stream().anyMatch(jar -> jar.startsWith("hexarch-" + module + "-"));
    }
}
