package io.hexarch.platform.kubernetes.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A Helm chart as a folder. What it renders to depends on its files alone, so their content is its identity. */
public record Chart(Path folder) {

    /** @throws IllegalArgumentException when there is no chart in the folder */
    public Chart {
        if (!Files.isRegularFile(folder.resolve("Chart.yaml")))
            throw new IllegalArgumentException("there is no chart in " + folder + ": it has no Chart.yaml");
    }

    /** SHA-256 over the names and contents of all files. */
    public String hash() {
        var digest = sha256();
        for (var file : files()) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content(file));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
