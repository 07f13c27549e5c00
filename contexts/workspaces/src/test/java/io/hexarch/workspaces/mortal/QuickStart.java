package io.hexarch.workspaces.mortal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * The JVM of a life: started a thousand times, so its classes come linked from an ahead-of-time cache, which takes no folders on the
 * class path but only jars.
 */
final class QuickStart {

    private static final String CACHE = "life.aot";

    private final Path folder;
    private final String classPath;

    private QuickStart(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    static QuickStart in(Path folder) {
        var entries = System.getProperty("java.class.path").split(File.pathSeparator);
        var jars = new ArrayList<String>();
        for (var entry : entries) jars.add(Files.isDirectory(Path.of(entry)) ? jar(folder, entry, jars.size()) : entry);
        return new QuickStart(folder, jars.stream().distinct().collect(Collectors.joining(File.pathSeparator)));
    }

    /** Without the cache until {@link #training} has ended well. */
    List<String> command() {
        var cache = folder.resolve(CACHE);
        return Files.exists(cache) ? java("-XX:AOTCache=" + cache) : java("-Xshare:auto");
    }

    /** A life that ends well leaves the cache behind. */
    List<String> training() {
        return java("-XX:AOTCacheOutput=" + folder.resolve(CACHE));
    }

    private List<String> java(String option) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                option,
                "-cp",
                classPath,
                Worker.class.getName()));
    }

    private static String jar(Path folder, String classes, int number) {
        var root = Path.of(classes);
        var file = folder.resolve("classes-" + number + ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file));
                var files = Files.walk(root)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, jar);
                jar.closeEntry();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file.toString();
    }
}
