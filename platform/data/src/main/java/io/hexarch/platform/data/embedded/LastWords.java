package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;

/** What a PostgreSQL said before it gave up: first to its start log, then, once that is open, to its own. */
final class LastWords {

    private static final int LINES = 8;

    private LastWords() {}

    static String of(Path startLog, Path logFolder) {
        return tail(startLog) + newest(logFolder).map(LastWords::tail).orElse("");
    }

    private static Optional<Path> newest(Path folder) {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (var files = Files.list(folder)) {
            return files.max(Comparator.comparing(LastWords::modified));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static String tail(Path file) {
        try {
            var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size())) + "\n";
        } catch (IOException e) {
            return "(" + file + " cannot be read)\n";
        }
    }
}
