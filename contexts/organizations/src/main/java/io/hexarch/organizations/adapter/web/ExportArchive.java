package io.hexarch.organizations.adapter.web;

import io.hexarch.organizations.application.OrganizationExport;
import io.hexarch.organizations.application.OrganizationExport.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * An export as a ZIP: {@code <module>/<table>.jsonl} with a row a line, and {@code manifest.json} in the end. An archive without a manifest
 * was broken off.
 */
final class ExportArchive {

    private static final String FORMAT = "hexarch-export/1";

    private final OrganizationExport export;
    private final CallerWatch watch;
    private final JsonMapper json;

    ExportArchive(OrganizationExport export, CallerWatch watch, JsonMapper json) {
        this.export = export;
        this.watch = watch;
        this.json = json;
    }

    /** What is in the archive, and what is not. */
    private record Manifest(
            String format, Of organization, Instant at, String rows, List<Contained> files, List<String> leftOut) {}

    private record Of(String id, String uuid, String slug, String name) {}

    private record Contained(String file, long rows, long bytes, String sha256, List<String> withheld) {}

    void write(OutputStream output) throws IOException {
        var files = new ArrayList<Contained>();
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        for (var kind : export.kinds()) files.add(file(zip, kind));
        zip.putNextEntry(entry("manifest.json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(files)));
        zip.closeEntry();
        // Only when all went well: closing writes the directory, and one that was broken off would look whole.
        zip.close();
    }

    private Contained file(ZipOutputStream zip, Kind kind) throws IOException {
        var name = kind.module() + "/" + kind.table().name() + ".jsonl";
        var lines = new Lines(zip);
        zip.putNextEntry(entry(name));
        export.read(kind, row -> {
            watch.look();
            lines.add(row);
        });
        zip.closeEntry();
        return new Contained(
                name,
                lines.rows,
                lines.bytes,
                HexFormat.of().formatHex(lines.digest.digest()),
                kind.table().withheld().stream().sorted().toList());
    }

    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(export.at().toEpochMilli());
        return entry;
    }

    private Manifest manifest(List<Contained> files) {
        var organization = export.organization();
        return new Manifest(
                FORMAT,
                new Of(
                        organization.id().text(),
                        organization.id().value().toString(),
                        organization.slug().text(),
                        organization.name().text()),
                export.at(),
                "One JSON object a line (UTF-8), by the names of our columns; ids are the UUIDs behind the API's ids, times RFC 3339.",
                files,
                export.left().stream()
                        .map(kind -> kind.module() + "/" + kind.table().name())
                        .toList());
    }

    /** Counts and sums what is written. */
    private static final class Lines {

        private final OutputStream output;
        private final MessageDigest digest = sha256();
        private long rows;
        private long bytes;

        Lines(OutputStream output) {
            this.output = output;
        }

        void add(String row) throws IOException {
            var line = (row + "\n").getBytes(StandardCharsets.UTF_8);
            output.write(line);
            digest.update(line);
            rows++;
            bytes += line.length;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
