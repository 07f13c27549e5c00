package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationExportCommandTest {

    private static final String EXPORT = "/api/v1/organizations/" + Samples.ORGANIZATION + "/export";
    private static final Map<String, String> EMPTY = Map.of("manifest.json", "{\"files\":[]}");

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @AutoClose
    private final TestServer server = Samples.server();

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("acme.zip");
    }

    @Test
    void shouldKeepAWholeArchiveForItsOwnerAlone() throws IOException {
        var archive = Archive.of(EMPTY);
        server.on("GET", EXPORT, Response.zip(archive));

        var done = export();

        assertThat(done.exit()).isZero();
        assertThat(done.err()).contains("as its manifest says");
        assertThat(file).hasBinaryContent(archive);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void shouldKeepNothingOfOneThatBrokeOff() throws IOException {
        var whole = Archive.of(EMPTY);
        var cut = Response.zip(Arrays.copyOf(whole, whole.length - 10));
        server.on("GET", EXPORT, cut, Response.zip(Archive.of(Map.of("a.jsonl", ""))));

        for (int attempt = 0; attempt < 2; attempt++) {
            var done = export();
            assertThat(done.exit()).isEqualTo(6);
            assertThat(done.err()).contains("broke off", "begins again");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldSayWhatItMayNotOrCannotWrite() throws IOException {
        server.on(
                "GET",
                EXPORT,
                Response.problem(403, "hexarch.forbidden", "Only owners may do this."),
                Response.zip(Archive.of(EMPTY)));

        assertThat(export().err()).contains("Only owners");
        assertThat(cli().run("org", "export", "acme", "--to", folder + "/none/acme.zip")
                        .exit())
                .isEqualTo(1);
        Files.writeString(file, "mine");
        assertThat(export().exit()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    private CliRun.Result export() {
        return cli().run("org", "export", "acme", "--to", file.toString());
    }

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }
}
