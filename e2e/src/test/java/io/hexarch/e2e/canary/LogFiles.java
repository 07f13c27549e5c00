package io.hexarch.e2e.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Every file below a folder, also what was put away and packed meanwhile. */
public final class LogFiles {

    private LogFiles() {}

    public static List<Path> below(Path folder) throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (var files = Files.walk(folder.toRealPath())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Unpacked; empty when it was put away in this moment, to be found under its new name. */
    public static byte[] content(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException rotated) {
            return new byte[0];
        }
        if (!file.toString().endsWith(".gz")) return bytes;
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return packed.readAllBytes();
        }
    }
}
