package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationCommandsTest {

    private static final String INVITATIONS = "/api/v1/organizations/" + Samples.ORGANIZATION + "/invitations";
    private static final String BOB = INVITATIONS + "/inv_01j00000000000000000000bob";
    private static final String LINK = "https://hexarch.example/join#token=once";

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    @Test
    void shouldPrintTheLinkOnce() {
        server.on("POST", INVITATIONS, Response.json(201, sent()));

        var result = cli().run("invitation", "create", "bob@example.com", "--role", "viewer");

        assertThat(result.out()).contains("bob@example.com").contains(LINK);
        assertThat(result.err()).contains("shown only here");
        assertThat(server.received("POST", INVITATIONS).getFirst().text())
                .isEqualTo("{\"email\":\"bob@example.com\",\"role\":\"viewer\"}");
    }

    @Test
    void shouldResendAndWithdrawByAddress() {
        server.on("GET", INVITATIONS, Response.page(List.of(bob())));
        server.on("POST", BOB + "/links", Response.json(201, sent()));
        server.on("DELETE", BOB, Response.empty(204));

        assertThat(cli().run("invitation", "resend", "BOB@example.com").out()).contains(LINK);
        assertThat(cli().run("invitation", "withdraw", "bob@example.com").exit())
                .as("nobody can be asked")
                .isEqualTo(2);
        assertThat(cli().run("invitation", "withdraw", "bob@example.com", "--yes")
                        .exit())
                .isZero();
        assertThat(cli().run("invitation", "withdraw", "eve@example.com", "--yes")
                        .exit())
                .isEqualTo(4);

        assertThat(server.received("DELETE", BOB).getFirst().header("If-Match")).isEqualTo("\"3\"");
    }

    @Test
    void shouldListByState() {
        server.on("GET", INVITATIONS, Response.page(List.of(bob())));

        assertThat(cli().run("invitation", "list", "--state", "pending").out())
                .contains("bob@example.com")
                .contains("pending");
        assertThat(server.received("GET", INVITATIONS).getFirst().query()).containsEntry("state", "pending");
    }

    @Test
    void shouldAcceptAndDeclineByLink() {
        server.on("POST", "/api/v1/me/memberships", Response.json(201, JsonText.parse("""
                {"id":"%s","slug":"acme","name":"Acme","role":"member"}""".formatted(
                        Samples.ORGANIZATION))));
        server.on("POST", "/auth/decline", Response.empty(204));

        assertThat(cli().run("invitation", "accept", LINK).err()).contains("hexarch org use acme");
        assertThat(cli().typing(LINK).run("invitation", "decline", "-").exit()).isZero();
        assertThat(cli().run("invitation", "accept", "https://hexarch.example/").exit())
                .isEqualTo(2);

        assertThat(server.received("POST", "/api/v1/me/memberships").getFirst().text())
                .isEqualTo("{\"token\":\"once\"}");
        assertThat(server.received("POST", "/auth/decline").getFirst().text()).isEqualTo("{\"token\":\"once\"}");
    }

    @Test
    void shouldTellNoServerTheTokenOfAnotherOne() {
        var cli = CliRun.in(home)
                .with("HEXARCH_LOCAL_URL", server.url())
                .signedIn(server.url(), "refresh", "access", Instant.now().plusSeconds(600));

        var result = cli.run("invitation", "accept", LINK);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--server https://hexarch.example").doesNotContain("once");
        assertThat(server.received("POST", "/api/v1/me/memberships")).isEmpty();
    }

    @Test
    void shouldSendNobodyToAnAdministratorForWhatNoRoleChanges() {
        var accepting = "/api/v1/me/memberships";
        server.on("POST", accepting, Response.problem(403, "organizations.invitation-for-another", "Sign in as Bob."));
        assertThat(cli().run("invitation", "accept", LINK).err())
                .contains("Sign in as Bob.")
                .doesNotContain("owner or admin");

        server.on("POST", accepting, Response.problem(403, "hexarch.forbidden", "You need invitation.accept."));
        assertThat(cli().run("invitation", "accept", LINK).err()).contains("owner or admin");
    }

    private static Json bob() {
        return JsonText.parse("""
                {"id":"inv_01j00000000000000000000bob","email":"bob@example.com","role":"viewer","state":"pending","invitedBy":null,
                 "createdAt":"2026-11-20T10:00:00Z","expiresAt":"2026-11-27T10:00:00Z","settledAt":null,"generation":3}""");
    }

    private static Json sent() {
        return JsonText.parse("{\"invitation\":" + JsonText.compact(bob()) + ",\"link\":\"" + LINK + "\"}");
    }
}
