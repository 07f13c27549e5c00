package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCheckTest {

    private static final String ROWS = "{\"id\":1}\n";
    /** SHA-256 of these rows, by sha256sum. */
    private static final String SUM = "51bc513113548e062ada62b03efea153cae2abdf46b051c551c3e62a4dfb88cf";

    private static final String MANIFEST = """
            {"format":"hexarch-export/1","files":[{"file":"things/thing.jsonl","rows":1,"bytes":9,"sha256":"%s"}]}""";

    @TempDir
    private Path folder;

    @Test
    void shouldFindNothingInAnArchiveThatIsWhole() throws IOException {
        assertThat(faults(ROWS, MANIFEST.formatted(SUM))).isEmpty();
    }

    @Test
    void shouldNameWhatIsOtherwiseOrMissing() throws IOException {
        assertThat(faults("{\"id\":2}\n", MANIFEST.formatted(SUM)))
                .singleElement()
                .asString()
                .startsWith("things/thing.jsonl");
        assertThat(ExportCheck.faults(archive(Map.of("manifest.json", MANIFEST.formatted(SUM)))))
                .hasSize(1);
    }

    @Test
    void shouldNameWhatTheManifestDoesNotKnow() throws IOException {
        var files = new LinkedHashMap<>(Map.of("other.jsonl", ROWS, "things/thing.jsonl", ROWS));
        files.put("manifest.json", MANIFEST.formatted(SUM));

        assertThat(ExportCheck.faults(archive(files)))
                .singleElement()
                .asString()
                .startsWith("other.jsonl");
    }

    @Test
    void shouldTellWhatWasBrokenOff() throws IOException {
        assertThat(ExportCheck.faults(archive(Map.of("things/thing.jsonl", ROWS))))
                .singleElement()
                .asString()
                .contains("no manifest");
    }

    private List<String> faults(String rows, String manifest) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("things/thing.jsonl", rows);
        files.put("manifest.json", manifest);
        return ExportCheck.faults(archive(files));
    }

    private Path archive(Map<String, String> files) throws IOException {
        return Files.write(folder.resolve("export.zip"), Archive.of(files));
    }
}
