package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Owners take everything along, also when they have closed the organization. */
@OrganizationsOnHttp
class ExportApiTest {

    @Autowired
    private Visitors visitors;

    @LocalServerPort
    private int port;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldHandOutAnArchiveThatItsManifestProves() throws Exception {
        var member = visitors.invited(
                tenant.owner(), tenant.organization(), "m" + System.nanoTime() + "@example.com", "member");
        visitors.as(tenant.owner())
                .post("/api/v1/me/api-keys", "{\"name\":\"ci\",\"organization\":\"" + tenant.organization() + "\"}")
                .hasStatus(201);

        var files = unpacked(download(tenant.owner().token()));

        var manifest = new JsonMapper().readTree(file(files, "manifest.json"));
        assertThat(manifest.at("/organization/id").asString()).isEqualTo(tenant.organization());
        assertThat(manifest.at("/files").size()).isEqualTo(files.size() - 1);
        for (var file : manifest.at("/files"))
            assertThat(file.at("/sha256").asString())
                    .isEqualTo(sha256(file(files, file.at("/file").asString())));
        assertThat(text(files, "organizations/membership.jsonl").lines()).hasSize(2);
        assertThat(text(files, "organizations/invitation.jsonl")).contains(member.email());
        assertThat(text(files, "identity/api_key.jsonl")).contains("\"ci\"").doesNotContain("\"hash\"");
        for (var content : files.values())
            assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("Home ");
    }

    @Test
    void shouldBeOwnersBusinessAndStayOpenWhileClosing() throws Exception {
        var admin = visitors.invited(
                tenant.owner(), tenant.organization(), "a" + System.nanoTime() + "@example.com", "admin");
        assertThat(download(admin.token()).statusCode()).isEqualTo(403);
        var slug =
                visitors.as(tenant.owner()).get(tenant.path("")).hasStatus(200).at("/slug");

        visitors.as(tenant.owner())
                .post(tenant.path("/closure"), "{\"confirm\":\"nothing\"}")
                .isProblem(422, "organizations.closing-not-confirmed");
        visitors.as(tenant.owner())
                .post(tenant.path("/closure"), "{\"confirm\":\"" + slug + "\"}")
                .hasStatus(200)
                .assertAt("/state")
                .isEqualTo("closing");

        visitors.as(tenant.owner()).get(tenant.path("/members")).isProblem(403, "organizations.closing");
        visitors.as(admin).delete(tenant.path("/closure")).isProblem(403, "hexarch.forbidden");
        assertThat(unpacked(download(tenant.owner().token()))).containsKey("manifest.json");
        visitors.as(tenant.owner())
                .delete(tenant.path("/closure"))
                .hasStatus(200)
                .assertAt("/state")
                .isEqualTo("active");
        visitors.as(admin).get(tenant.path("/members")).hasStatus(200);
    }

    private HttpResponse<byte[]> download(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + tenant.path("/export")))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static Map<String, byte[]> unpacked(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(file(files, name), StandardCharsets.UTF_8);
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
