package io.hexarch.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.TenantRows;
import io.hexarch.organizations.application.port.TenantRows.Place;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.testkit.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an organization takes along is all of its own, nothing of anybody else's, and no secret. */
@GuardedServer
class TakenAlongTest {

    /** Whatever opens something, or is the hash of it. Of everybody: none of it is anyone's to take. */
    private static final List<String> SECRETS = List.of(
            "select phc from identity.password",
            "select hash from identity.refresh_token",
            "select hash from identity.api_key",
            "select hash from identity.join_link",
            "select hash from identity.bootstrap_link",
            "select fingerprint from identity.session where fingerprint is not null",
            "select encode(sealed_private, 'hex') from identity.signing_key",
            "select encode(wrapped, 'hex') from secrets.data_key",
            "select encode(wrapped, 'hex') from audit.personal_key",
            "select encode(personal, 'hex') from audit.record where personal is not null",
            "select encode(sealed, 'hex') from audit.checkpoint_key");

    @Autowired
    private List<TenantData> modules;

    @Autowired
    private TenantRows rows;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Stage stage;

    @Autowired
    private TestDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void shouldBeEveryRowAndNoSecretAndNothingOfOthers() throws Exception {
        var house = stage.furnished();
        var neighbour = stage.furnished();

        var files = unpacked(house);

        var everything = String.join("\n", files.values());
        assertThat(everything).contains(uuid(house)).doesNotContain(uuid(neighbour), neighbour.organization());
        for (var question : SECRETS) {
            var secrets = answers(question);
            if (!question.contains("fingerprint") && !question.contains("bootstrap"))
                assertThat(secrets).as(question).isNotEmpty();
            for (var secret : secrets) assertThat(everything).as(question).doesNotContain(secret);
        }
        for (var module : modules)
            for (var table : module.tables()) {
                var file = module.module() + "/" + table.name() + ".jsonl";
                if (!table.taken()) assertThat(files).doesNotContainKey(file);
                // The trail grows while one looks: the export is recorded, too.
                else if (!List.of("audit", "events").contains(module.module()))
                    assertThat(lines(files, file)).as(file).hasSize((int) count(module, table, house));
            }
        assertThat(lines(files, "audit/record.jsonl")).hasSizeGreaterThan(10);
        assertThat(lines(files, "workspaces/workspace.jsonl")).hasSize(1);
    }

    private static List<String> lines(Map<String, String> files, String file) {
        return Objects.requireNonNull(files.get(file), file).lines().toList();
    }

    @Test
    void shouldReadEveryTableRowByRowAsWell() throws SQLException {
        var house = stage.furnished();
        var organization = OrganizationId.parse(house.organization()).orElseThrow();

        for (var module : modules)
            for (var table : module.tables()) {
                long before = count(module, table, house);
                assertThat(all(module, table, organization))
                        .as(module.module() + "." + table.name())
                        .doesNotHaveDuplicates()
                        .hasSizeBetween((int) before, (int) count(module, table, house));
            }
    }

    private List<String> all(TenantData module, TenantTable table, OrganizationId organization) {
        var read = new ArrayList<String>();
        var after = Optional.<Place>empty();
        do {
            var place = after;
            var batch = transaction.in(
                    new Actor.SystemPart("test"),
                    organization,
                    () -> rows.read(module.module(), table, organization, place, 1));
            read.addAll(batch.rows());
            after = batch.next();
        } while (after.isPresent());
        return read;
    }

    private Map<String, String> unpacked(Furnished house) throws IOException, InterruptedException {
        var path = "http://localhost:" + port + house.tenant().path("/export");
        var request = HttpRequest.newBuilder(URI.create(path))
                .header("Authorization", "Bearer " + house.owner().token())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            var files = new TreeMap<String, String>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        }
    }

    private long count(TenantData module, TenantTable table, Furnished house) throws SQLException {
        return Long.parseLong(answers("select count(*) from " + module.module() + "." + table.name() + " where "
                        + table.owner() + " = '" + uuid(house) + "'")
                .getFirst());
    }

    private static String uuid(Furnished house) {
        return OrganizationId.parse(house.organization()).orElseThrow().value().toString();
    }

    private List<String> answers(String question) throws SQLException {
        try (var superuser = database.superuser()) {
            return new TenantTables(superuser).texts(question);
        }
    }
}
