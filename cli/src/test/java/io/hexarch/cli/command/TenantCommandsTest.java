package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantCommandsTest {

    private static final String SUSPENSION = "/api/v1/admin/organizations/" + Samples.ORGANIZATION + "/suspension";
    private static final Json SUSPENDED = tenant("suspended", """
            {"reason":"Unpaid","at":"2026-11-21T09:00:00Z"}""");

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    @BeforeEach
    void know() {
        server.on("GET", "/api/v1/admin/organizations", Response.page(List.of(SUSPENDED)));
        server.on("POST", SUSPENSION, Response.ok(SUSPENDED));
        server.on("DELETE", SUSPENSION, Response.ok(tenant("active", "null")));
    }

    @Test
    void shouldListTenantsAndWhyTheyAreSuspended() {
        assertThat(cli().run("tenant", "list").out()).contains("acme", "suspended", "Unpaid");
    }

    @Test
    void shouldShowUntilWhenOneCanBeReopened() {
        var closing = JsonText.parse("""
                {"id":"%s","slug":"acme","name":"Acme","createdAt":"2026-11-20T10:00:00Z","generation":4,"state":"closing",
                 "suspension":null,"closing":{"at":"2026-11-21T09:00:00Z","until":"2026-12-21T09:00:00Z"}}""".formatted(Samples.ORGANIZATION));
        server.on("GET", "/api/v1/admin/organizations", Response.page(List.of(closing)));

        assertThat(cli().run("tenant", "list").out()).contains("closing", "2026-12-21T09:00:00Z");
    }

    @Test
    void shouldSuspendWithAReasonOnlyWhenConfirmed() {
        assertThat(cli().run("tenant", "suspend", "acme", "--reason", "Unpaid").exit())
                .isEqualTo(2);
        assertThat(cli().run("tenant", "suspend", "acme", "-y").exit()).isEqualTo(2);
        assertThat(cli().run("tenant", "suspend", "acme", "-y", "--reason", "Unpaid")
                        .out())
                .contains("suspended");

        assertThat(server.received("POST", SUSPENSION))
                .singleElement()
                .satisfies(request -> assertThat(request.text()).isEqualTo("{\"reason\":\"Unpaid\"}"));
    }

    @Test
    void shouldReinstateByNameOrIdAndKnowNoOther() {
        assertThat(cli().run("tenant", "reinstate", Samples.ORGANIZATION).out()).contains("active");
        assertThat(cli().run("tenant", "reinstate", "globex").exit()).isEqualTo(2);
    }

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    private static Json tenant(String state, String suspension) {
        return JsonText.parse("""
                {"id":"%s","slug":"acme","name":"Acme","createdAt":"2026-11-20T10:00:00Z","generation":4,
                 "state":"%s","suspension":%s,"closing":null}""".formatted(Samples.ORGANIZATION, state, suspension));
    }
}
