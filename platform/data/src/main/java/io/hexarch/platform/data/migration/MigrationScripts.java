package io.hexarch.platform.data.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every script of the product, wherever it lies, as one body with one hash.
 *
 * @param locations where Flyway looks
 * @param hash of all names and contents, in hexadecimal digits
 */
public record MigrationScripts(List<String> locations, String hash) {

    private static final String FOLDER = "db/migration/";

    public MigrationScripts {
        locations = List.copyOf(locations);
    }

    /** Those of all modules on the class path. */
    public static MigrationScripts onClassPath() {
        try {
            var found = new TreeMap<String, byte[]>();
            var resolver = new PathMatchingResourcePatternResolver();
            for (var script : resolver.getResources("classpath*:" + FOLDER + "**/*.sql")) {
                var url = script.getURL().toString();
                try (InputStream content = script.getInputStream()) {
                    found.put(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), content.readAllBytes());
                }
            }
            return new MigrationScripts(List.of("classpath:" + FOLDER), hash(found));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the migration scripts on the class path", e);
        }
    }

    /** Those of the folders, each the {@code db/migration} of a module. */
    public static MigrationScripts in(List<Path> folders) {
        try {
            var found = new TreeMap<String, byte[]>();
            var locations = new ArrayList<String>();
            for (var folder : folders) {
                locations.add("filesystem:" + folder);
                try (var files = Files.walk(folder)) {
                    for (var file : files.filter(path -> path.toString().endsWith(".sql"))
                            .toList()) found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            return new MigrationScripts(locations, hash(found));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the migration scripts in " + folders, e);
        }
    }

    private static String hash(SortedMap<String, byte[]> scripts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            scripts.forEach((name, content) -> {
                digest.update((name + "\n" + content.length + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
