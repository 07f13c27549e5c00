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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

    private static final String ORGANIZATION = "/api/v1/organizations/" + Samples.ORGANIZATION;

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    private static Json bob() {
        return JsonText.parse("""
                {"person":{"id":"person_01j00000000000000000000bob","email":"Bob@example.com","displayName":"Bob"},"role":"viewer",
                 "joinedAt":"2026-11-20T10:00:00Z","generation":3}""");
    }

    @Test
    void shouldPrintOnlyTheKeyOnStandardOutput() {
        server.on(
                "POST", "/api/v1/me/api-keys", Response.json(201, JsonText.parse("""
                {"key":{"id":"key_1","name":"ci","organization":"%s","prefix":"hxk_1","scopes":null,"createdAt":"2026-11-21T10:00:00Z","expiresAt":null,
                 "lastUsedAt":null,"status":"active"},"secret":"hxk_1_shown-once"}""".formatted(Samples.ORGANIZATION))));

        var result = cli().run("key", "create", "ci", "--expires", "30d", "--scope", "workspace.read");

        assertThat(result.out()).isEqualTo("hxk_1_shown-once\n");
        assertThat(server.received("POST", "/api/v1/me/api-keys").getFirst().text())
                .isEqualTo("{\"name\":\"ci\",\"organization\":\"" + Samples.ORGANIZATION
                        + "\",\"scopes\":[\"workspace.read\"],\"expiresAt\":\"2026-12-21T10:00:00Z\"}");
    }

    @Test
    void shouldFindMembersByTheirAddressWhateverItsCase() {
        server.on("GET", ORGANIZATION + "/members", Response.page(List.of(bob())));
        server.on("PATCH", ORGANIZATION + "/members/{p}", Samples.shown(200, bob()));
        server.on("DELETE", ORGANIZATION + "/members/{p}", Response.empty(204));

        assertThat(cli().run("member", "update", "bob@EXAMPLE.com", "--role", "admin")
                        .exit())
                .isZero();
        assertThat(cli().run("member", "remove", "Bob").exit()).isEqualTo(2);
        assertThat(cli().interactive()
                        .typing("y")
                        .run("member", "remove", "Bob")
                        .exit())
                .isZero();
        assertThat(cli().run("member", "remove", "eve@example.com", "--yes").exit())
                .isEqualTo(4);

        var path = ORGANIZATION + "/members/person_01j00000000000000000000bob";
        assertThat(server.received("PATCH", path).getFirst().header("If-Match")).isEqualTo("\"3\"");
        assertThat(server.received("DELETE", path)).hasSize(1);
    }

    @Test
    void shouldReadAllPagesOfAList() {
        server.on(
                "GET",
                ORGANIZATION + "/members",
                request -> request.query().containsKey("cursor")
                        ? Response.page(List.of(bob()))
                        : Response.ok(JsonText.parse("{\"items\":["
                                + JsonText.compact(bob()).replace("Bob", "Ann") + "],\"nextCursor\":\"next\"}")));

        assertThat(cli().run("member", "list", "-o", "name").out()).isEqualTo("Ann@example.com\nBob@example.com\n");
    }

    @Test
    void shouldAskTheAuditTrailWithTheFiltersThatWereGiven() {
        server.on("GET", ORGANIZATION + "/audit", Response.page(List.of(JsonText.parse("""
                {"id":"audit_1","at":"2026-11-21T09:00:00Z","actor":{"kind":"person","id":"person_1","name":"Ada"},"initiatedBy":"person",
                 "action":"workspace.create","target":{"kind":"workspace","id":"ws_1","name":"dev"},"result":"succeeded","detail":null,"address":"10.0.0.1","erased":false,"traceId":"req_1"}"""))));

        var result =
                cli().run("audit", "list", "--action", "workspace.create", "--from", "2026-11-21", "--limit", "10");

        assertThat(result.out()).contains("Ada").contains("workspace dev").contains("succeeded");
        assertThat(server.received("GET", ORGANIZATION + "/audit").getFirst().query())
                .containsEntry("action", "workspace.create")
                .containsEntry("from", "2026-11-21T00:00:00Z")
                .containsEntry("limit", "10");
    }

    @Test
    void shouldSayWhatIsWrongWithTheAuditTrailAndWhere() {
        server.on(
                "GET",
                ORGANIZATION + "/audit/verification",
                Response.page(List.of(JsonText.parse("""
                {"organization":"org_1","first":1,"last":1000,"sealedAt":"2026-11-21T09:00:00Z","waiting":null,"end":false,"faults":[]}"""), JsonText.parse("""
                {"organization":"org_1","first":1001,"last":1002,"sealedAt":"2026-11-21T09:00:01Z","waiting":3,"end":true,
                 "faults":[{"kind":"recordChanged","position":1002,"record":"audit_1","detail":"It says something else."}]}"""))));

        var result = cli().run("audit", "verify");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .contains("1 fault")
                .contains("1002")
                .contains("recordChanged")
                .contains("It says something else.")
                .contains("2026-11-21T09:00:01Z");
    }

    @Test
    void shouldSayThatTheAuditTrailIsWhole() {
        server.on("GET", "/api/v1/admin/audit/verification", Response.page(List.of(JsonText.parse("""
                {"organization":null,"first":1,"last":7,"sealedAt":"2026-11-21T09:00:00Z","waiting":0,"end":true,"faults":[]}"""))));

        var result = cli().run("audit", "verify", "--platform");

        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("whole and unchanged")
                .contains("Chains:")
                .contains("7");
    }

    @Test
    void shouldEraseFromWhereSomebodyActedWhenItIsConfirmed() {
        server.on("DELETE", "/api/v1/admin/people/person_1/audit-key", Response.empty(204));

        assertThat(cli().run("audit", "erase", "person_1").exit()).isEqualTo(2);
        assertThat(cli().run("audit", "erase", "person_1", "--yes").exit()).isZero();

        assertThat(server.received("DELETE", "/api/v1/admin/people/person_1/audit-key"))
                .hasSize(1);
    }

    @Test
    void shouldExportTheAuditTrailUntilNothingNewComes() {
        server.on("GET", ORGANIZATION + "/audit/export", Response.lines("""
                {"metadata":{"uid":"audit_1"},"class_uid":6003}
                {"metadata":{"uid":"audit_2"},"class_uid":6003}
                """));

        var result = cli().run("audit", "export", "--format", "ocsf", "--after", "audit_0");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("{\"metadata\":{\"uid\":\"audit_1\"}");
        assertThat(server.received("GET", ORGANIZATION + "/audit/export"))
                .extracting(request -> request.query().get("after"))
                .containsExactly("audit_0", "audit_2");
    }

    @Test
    void shouldCallAnyRoute() {
        server.on("PATCH", "/api/v1/me", Samples.shown(200, Samples.me()));

        var result = cli().run(
                        "api",
                        "patch",
                        "me",
                        "-d",
                        "{\"displayName\":\"A\"}",
                        "-H",
                        "If-Match: \"1\"",
                        "-o",
                        "jsonpath={.email}");

        assertThat(result.out()).isEqualTo("ada@example.com\n");
        var request = server.received("PATCH", "/api/v1/me").getFirst();
        assertThat(request.header("If-Match")).isEqualTo("\"1\"");
        assertThat(request.header("Idempotency-Key")).isNotBlank();
    }

    @Test
    void shouldSayThatClientAndServerAreTooFarApart() {
        server.on("GET", "/api/v1/capabilities", Response.ok(JsonText.parse("""
                {"version":"0.9.2","url":"https://x","parts":[{"name":"database","state":"connected","detail":"18.6","setting":null,"percent":null,
                 "since":"2026-11-21T09:00:00Z"}],"limits":{}}""")));

        var result = cli().run("status");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("database   connected   18.6");
        assertThat(result.err()).contains("the server is 0.9.2");
    }

    @Test
    void shouldWriteCompletionsThatShellsUnderstand() throws Exception {
        var bash = cli().run("completion", "bash");
        var check = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        check.getOutputStream().write(bash.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        check.getOutputStream().close();

        assertThat(check.waitFor()).isZero();
        assertThat(cli().run("completion", "fish").out())
                .contains("complete -c hexarch -n 'not __fish_seen_subcommand_from")
                .contains("-a sleep -d 'Put a workspace to sleep");
        assertThat(cli().run("completion", "csh").exit()).isEqualTo(2);
    }

    @Test
    void shouldSuggestTheWordThatWasMeant() {
        assertThat(cli().run("workspce", "list").err()).contains("hexarch workspace");
        assertThat(cli().run("workspace", "lst").err()).contains("hexarch workspace list");
        assertThat(cli().run("workspace").exit()).isEqualTo(2);
    }
}
