package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationCommandsTest {

    private static final String ORGANIZATION = "/api/v1/organizations/" + Samples.ORGANIZATION;
    private static final String BOB = """
            {"person":{"id":"person_01j00000000000000000000bob","email":"bob@example.com","displayName":"Bob"},"role":"%s",
             "joinedAt":"2026-11-20T10:00:00Z","generation":3}""";

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    @Test
    void shouldHandAnOrganizationOverOnlyWhenConfirmed() {
        server.on("GET", ORGANIZATION + "/members", Response.page(List.of(JsonText.parse(BOB.formatted("member")))));
        server.on("POST", ORGANIZATION + "/ownership", Response.ok(JsonText.parse(BOB.formatted("owner"))));

        assertThat(cli().run("org", "transfer", "bob@example.com").exit()).isEqualTo(2);
        assertThat(cli().interactive()
                        .typing("y")
                        .run("org", "transfer", "bob@example.com")
                        .out())
                .contains("owner");

        assertThat(server.received("POST", ORGANIZATION + "/ownership"))
                .singleElement()
                .satisfies(request ->
                        assertThat(request.text()).isEqualTo("{\"person\":\"person_01j00000000000000000000bob\"}"));
    }

    @Test
    void shouldCloseOnlyWhenTheNameIsTypedAndReopen() {
        var closing = Samples.organization("closing", """
                {"at":"2026-11-21T09:00:00Z","until":"2026-12-21T09:00:00Z"}""");
        server.on("POST", ORGANIZATION + "/closure", Response.ok(closing));
        server.on("DELETE", ORGANIZATION + "/closure", Response.ok(Samples.organization()));

        assertThat(cli().interactive()
                        .typing("globex")
                        .run("org", "close", "acme")
                        .exit())
                .isEqualTo(2);
        assertThat(cli().interactive()
                        .typing("acme")
                        .run("org", "close", "acme")
                        .out())
                .contains("closing");
        assertThat(cli().run("org", "reopen", "acme").out()).contains("active");

        assertThat(server.received("POST", ORGANIZATION + "/closure"))
                .singleElement()
                .satisfies(request -> assertThat(request.text()).isEqualTo("{\"confirm\":\"acme\"}"));
    }

    @Test
    void shouldShowSettingsAndChangeOnlyWhatIsNamed() {
        var settings = JsonText.parse("""
                {"allowedDomains":["example.com"],"allowedNetworks":[],"generation":4}""");
        server.on("GET", ORGANIZATION + "/settings", Samples.shown(200, settings));
        server.on("PATCH", ORGANIZATION + "/settings", Samples.shown(200, settings));

        assertThat(cli().run("org", "settings").out()).contains("example.com").contains("all");
        assertThat(server.received("PATCH", ORGANIZATION + "/settings")).isEmpty();
        cli().run("org", "settings", "--any-domain");
        cli().run("org", "settings", "--allow-network", "192.0.2.0/24", "--allow-network", "2001:db8::/32");
        assertThat(cli().run("org", "settings", "--any-domain", "--allow-domain", "x.org")
                        .exit())
                .isEqualTo(2);

        assertThat(server.received("PATCH", ORGANIZATION + "/settings"))
                .allSatisfy(request -> assertThat(request.header("If-Match")).isEqualTo("\"4\""))
                .extracting(request -> request.text())
                .containsExactly(
                        "{\"allowedDomains\":[]}", "{\"allowedNetworks\":[\"192.0.2.0/24\",\"2001:db8::/32\"]}");
    }
}
