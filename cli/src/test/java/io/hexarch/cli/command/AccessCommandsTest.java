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

class AccessCommandsTest {

    private static final String ORGANIZATION = "/api/v1/organizations/" + Samples.ORGANIZATION;
    private static final String BOB = "person_01j00000000000000000000bob";

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    @BeforeEach
    void settle() {
        server.on("GET", ORGANIZATION + "/members", Response.page(List.of(JsonText.parse("""
                {"person":{"id":"%s","email":"bob@example.com","displayName":"Bob"},"role":"viewer","state":"active",
                 "joinedAt":"2026-11-20T10:00:00Z","generation":3}""".formatted(BOB)))));
        server.on("GET", ORGANIZATION + "/groups", Response.page(List.of(group())));
        server.on(
                "GET",
                ORGANIZATION + "/roles",
                Response.page(List.of(role("projectViewer", "null", "null"), role("Clerk", "\"role_1\"", "4"))));
    }

    private static Json group() {
        return JsonText.parse("""
                {"id":"group_1","name":"Platform","description":"","members":2,"createdAt":"2026-11-20T10:00:00Z","generation":5}""");
    }

    private static Json role(String name, String id, String generation) {
        return JsonText.parse("""
                {"name":"%s","description":"","permissions":["group.list"],"id":%s,"generation":%s}""".formatted(name, id, generation));
    }

    private static Json grant() {
        return JsonText.parse("""
                {"id":"grant_1","subject":"group_1","subjectName":"Platform","scope":"%s","role":"role_1",
                 "grantedAt":"2026-11-20T10:00:00Z","generation":2}""".formatted(Samples.ORGANIZATION));
    }

    @Test
    void shouldFindGroupsByNameAndPutMembersIn() {
        server.on("POST", ORGANIZATION + "/groups/group_1/members", Response.json(201, JsonText.parse("""
                {"member":"%s","name":null,"since":"2026-11-21T10:00:00Z"}""".formatted(
                        BOB))));

        assertThat(cli().run("group", "list", "-o", "name").out()).isEqualTo("Platform\n");
        assertThat(cli().run("group", "add", "platform", "bob@example.com").exit())
                .isZero();
        assertThat(cli().run("group", "add", "nobody", "bob@example.com").exit())
                .isEqualTo(4);

        assertThat(server.received("POST", ORGANIZATION + "/groups/group_1/members")
                        .getFirst()
                        .text())
                .isEqualTo("{\"member\":\"" + BOB + "\"}");
    }

    @Test
    void shouldAskBeforeAGroupGoes() {
        server.on("DELETE", ORGANIZATION + "/groups/group_1", Response.empty(204));

        assertThat(cli().run("group", "delete", "Platform").exit()).isEqualTo(2);
        assertThat(cli().run("group", "delete", "Platform", "--yes").exit()).isZero();

        assertThat(server.received("DELETE", ORGANIZATION + "/groups/group_1")
                        .getFirst()
                        .header("If-Match"))
                .isEqualTo("\"5\"");
    }

    @Test
    void shouldGiveARoleOfTheOrganizationByNameToAGroup() {
        server.on("POST", ORGANIZATION + "/grants", Response.json(201, grant()));

        var result = cli().run("grant", "give", "group:Platform", "clerk");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("Platform", "grant_1");
        assertThat(server.received("POST", ORGANIZATION + "/grants").getFirst().text())
                .isEqualTo("{\"subject\":\"group_1\",\"scope\":\"" + Samples.ORGANIZATION + "\",\"role\":\"role_1\"}");
        assertThat(cli().run("grant", "give", "group:Platform", "emperor").exit())
                .isEqualTo(4);
    }

    @Test
    void shouldTakeAGrantInTheVersionThatWasSeen() {
        server.on("GET", ORGANIZATION + "/grants/grant_1", Samples.shown(200, grant()));
        server.on("DELETE", ORGANIZATION + "/grants/grant_1", Response.empty(204));

        assertThat(cli().run("grant", "take", "grant_1", "--yes").exit()).isZero();

        assertThat(server.received("DELETE", ORGANIZATION + "/grants/grant_1")
                        .getFirst()
                        .header("If-Match"))
                .isEqualTo("\"2\"");
    }

    @Test
    void shouldChangeOnlyRolesOfTheOrganization() {
        server.on("PATCH", ORGANIZATION + "/roles/role_1", Samples.shown(200, role("Clerk", "\"role_1\"", "5")));

        assertThat(cli().run("role", "update", "Clerk", "--permission", "group.create")
                        .exit())
                .isZero();
        assertThat(cli().run("role", "update", "projectViewer", "--name", "Other")
                        .exit())
                .isEqualTo(4);
        assertThat(cli().run("role", "update", "Clerk").exit()).isEqualTo(2);

        assertThat(server.received("PATCH", ORGANIZATION + "/roles/role_1")
                        .getFirst()
                        .header("If-Match"))
                .isEqualTo("\"4\"");
    }

    @Test
    void shouldListWhatOneMayDoOnAPlace() {
        server.on("GET", ORGANIZATION + "/access/own", Response.json(200, JsonText.parse("""
                {"scope":"proj_1","permissions":["application.create","project.view"]}""")));

        var result = cli().run("rights", "--on", "proj_1");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("proj_1", "application.create", "project.view");
        assertThat(server.received("GET", ORGANIZATION + "/access/own")
                        .getFirst()
                        .query())
                .containsEntry("scope", "proj_1");
    }
}
