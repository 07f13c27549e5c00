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

class ServiceAccountCommandsTest {

    private static final String ORGANIZATION = "/api/v1/organizations/" + Samples.ORGANIZATION;
    private static final String ACCOUNTS = ORGANIZATION + "/service-accounts";
    private static final String KEYS = ACCOUNTS + "/svc_1/keys";

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    @BeforeEach
    void settle() {
        server.on("GET", ACCOUNTS, Response.page(List.of(account())));
        server.on(
                "GET",
                KEYS,
                Response.page(List.of(key("key_1", "deploys", "revoked"), key("key_2", "deploys", "active"))));
    }

    private static Json account() {
        return JsonText.parse("""
                {"id":"svc_1","name":"Pipeline","description":"","keys":1,"lastUsedAt":"2026-11-21T09:00:00Z",
                 "createdAt":"2026-11-20T10:00:00Z","generation":5}""");
    }

    private static Json key(String id, String name, String status) {
        return JsonText.parse("""
                {"id":"%s","name":"%s","prefix":"hxk_01j","scope":"%s","permissions":null,"createdAt":"2026-11-20T10:00:00Z",
                 "expiresAt":"2027-02-18T10:00:00Z","lastUsedAt":null,"status":"%s"}""".formatted(id, name, Samples.WORKSPACE, status));
    }

    @Test
    void shouldListAndMakeAccounts() {
        server.on("POST", ACCOUNTS, Response.json(201, account()));

        assertThat(cli().run("service-account", "list").out()).contains("Pipeline", "60m");
        assertThat(cli().run("service-account", "create", "Pipeline").out()).contains("svc_1");

        assertThat(server.received("POST", ACCOUNTS).getFirst().text()).isEqualTo("{\"name\":\"Pipeline\"}");
    }

    @Test
    void shouldPrintAKeyOnceAndAloneAndLeaveItsEndToTheServer() {
        server.on("POST", KEYS, Response.json(201, JsonText.parse("""
                {"key":%s,"secret":"hxk_secret"}""".formatted(
                        JsonText.compact(key("key_3", "ci", "active"))))));

        var made = cli().run("service-account", "key", "create", "pipeline", "ci", "--on", Samples.WORKSPACE);

        assertThat(made.out()).isEqualTo("hxk_secret\n");
        assertThat(made.err()).contains("Pipeline", "2027-02-18", "HEXARCH_ORG=" + Samples.ORGANIZATION);
        assertThat(server.received("POST", KEYS).getFirst().text())
                .isEqualTo("{\"name\":\"ci\",\"scope\":\"" + Samples.WORKSPACE + "\"}");
        cli().run(
                        "service-account",
                        "key",
                        "create",
                        "pipeline",
                        "ci",
                        "--expires",
                        "2027-01-31",
                        "--permission",
                        "a.b");
        assertThat(server.received("POST", KEYS).getLast().text())
                .isEqualTo("{\"name\":\"ci\",\"permissions\":[\"a.b\"],\"expiresAt\":\"2027-01-31T00:00:00Z\"}");
        assertThat(cli().run("service-account", "key", "create", "pipeline", "ci", "--expires", "never")
                        .exit())
                .isEqualTo(2);
        assertThat(cli().run("service-account", "key", "create", "nobody", "ci").exit())
                .isEqualTo(4);
    }

    @Test
    void shouldRevokeTheKeyThatStillOpensSomething() {
        server.on("DELETE", KEYS + "/key_2", Response.empty(204));

        assertThat(cli().run("service-account", "key", "delete", "pipeline", "deploys")
                        .exit())
                .isEqualTo(2);
        assertThat(cli().run("service-account", "key", "delete", "pipeline", "deploys", "--yes")
                        .exit())
                .isZero();
        assertThat(cli().run("service-account", "key", "delete", "pipeline", "other", "--yes")
                        .exit())
                .isEqualTo(4);

        assertThat(server.received("DELETE", KEYS + "/key_2")).hasSize(1);
    }

    @Test
    void shouldDeleteAnAccountInTheVersionThatWasSeen() {
        server.on("DELETE", ACCOUNTS + "/svc_1", Response.empty(204));

        assertThat(cli().run("service-account", "delete", "Pipeline").exit()).isEqualTo(2);
        assertThat(cli().run("service-account", "delete", "Pipeline", "--yes").exit())
                .isZero();

        assertThat(server.received("DELETE", ACCOUNTS + "/svc_1").getFirst().header("If-Match"))
                .isEqualTo("\"5\"");
    }

    @Test
    void shouldActForAMachineThatListsNoOrganizations() {
        server.on("GET", "/api/v1/organizations", Response.json(404, JsonText.parse("{}")));

        var listed = cli().run("service-account", "list", "--org", Samples.ORGANIZATION, "-o", "name");

        assertThat(listed.out()).isEqualTo("Pipeline\n");
        assertThat(server.received("GET", "/api/v1/organizations")).isEmpty();
    }

    @Test
    void shouldGiveRolesToAccountsByName() {
        server.on("GET", ORGANIZATION + "/roles", Response.page(List.of(JsonText.parse("""
                {"name":"viewer","description":"","permissions":["group.list"],"id":null,"generation":null}"""))));
        server.on("POST", ORGANIZATION + "/grants", Response.json(201, JsonText.parse("""
                {"id":"grant_1","subject":"svc_1","subjectName":"Pipeline","scope":"%s","role":"viewer",
                 "grantedAt":"2026-11-20T10:00:00Z","generation":1}""".formatted(
                        Samples.ORGANIZATION))));

        assertThat(cli().run("grant", "give", "svc:pipeline", "viewer").exit()).isZero();

        assertThat(server.received("POST", ORGANIZATION + "/grants").getFirst().text())
                .startsWith("{\"subject\":\"svc_1\"");
    }
}
