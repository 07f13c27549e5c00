package io.hexarch.cli.command;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Compares an export with its manifest. */
final class ExportCheck {

    private static final int CHUNK = 1 << 16;

    private ExportCheck() {}

    /** A sentence for each file that is not as the manifest says; empty when all are. */
    static List<String> faults(Path archive) throws IOException {
        var faults = new ArrayList<String>();
        try (var zip = new ZipFile(archive.toFile())) {
            var manifest = zip.getEntry("manifest.json");
            if (manifest == null) return List.of("there is no manifest: it was broken off");
            var said = JsonText.parse(new String(zip.getInputStream(manifest).readAllBytes(), StandardCharsets.UTF_8));
            var named = new HashSet<>(Set.of(manifest.getName()));
            for (var file : said.at("files").items()) {
                var name = file.at("file").text();
                named.add(name);
                if (!file.at("sha256").text().equals(sum(zip, file)))
                    faults.add(name + " is not what the manifest says");
            }
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !named.contains(name))
                    .forEach(name -> faults.add(name + " is not in the manifest"));
        }
        return faults;
    }

    private static String sum(ZipFile zip, Json file) throws IOException {
        var entry = zip.getEntry(file.at("file").text());
        if (entry == null) return "";
        var digest = sha256();
        try (var content = zip.getInputStream(entry)) {
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) digest.update(chunk, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
