package io.hexarch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginCommandTest {

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    @BeforeEach
    void lay() {
        for (var way : new String[] {"sign-in", "bootstrap", "join"}) {
            server.on(
                    "POST",
                    "/auth/" + way,
                    Response.ok(Samples.signedIn("access-1", "refresh-1", Samples.NOW.plusSeconds(900))));
        }
    }

    private CliRun.Result login(String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("login", "--server", server.url()));
        arguments.addAll(java.util.List.of(more));
        return CliRun.in(home).typing("correct horse").run(arguments.toArray(String[]::new));
    }

    @Test
    void shouldKeepTokensForTheirOwnerAloneAndChooseTheOnlyOrganization() throws IOException {
        var result = login("--email", "ada@example.com", "--password-stdin");

        assertThat(result.exit()).isZero();
        assertThat(server.received("POST", "/auth/sign-in").getFirst().text())
                .isEqualTo("{\"email\":\"ada@example.com\",\"password\":\"correct horse\",\"client\":\"cli\"}");
        var folders = CliRun.in(home).folders();
        assertThat(permissions(folders.credentialsFile())).isEqualTo("rw-------");
        assertThat(permissions(folders.configurationFile())).isEqualTo("rw-------");
        assertThat(folders.configurationFile())
                .content()
                .contains("slug: acme")
                .contains("current: " + server.url())
                .doesNotContain("access-1");
        assertThat(result.err()).contains("readable by you alone (no keyring was found on this system)");
        assertThat(CliRun.in(home).run("whoami", "-o", "name").out()).isEqualTo("ada@example.com\n");
    }

    @Test
    void shouldSayWhyItWasRefused() {
        server.on(
                "POST",
                "/auth/sign-in",
                Response.problem(401, "identity.wrong-credentials", "E-mail or password is wrong."));

        var result = login("--email", "ada@example.com", "--password-stdin");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("E-mail or password is wrong.");
        assertThat(CliRun.in(home).folders().credentialsFile()).doesNotExist();
    }

    @Test
    void shouldMakeTheFirstOperatorWithTheLinkOfStandardInput() {
        var result = CliRun.in(home)
                .typing(server.url() + "/welcome#token=one-time", "correct horse")
                .run(
                        "login",
                        "--server",
                        server.url(),
                        "--link",
                        "-",
                        "--email",
                        "ada@example.com",
                        "--name",
                        "Ada",
                        "--password-stdin");

        assertThat(result.exit()).isZero();
        assertThat(server.received("POST", "/auth/bootstrap").getFirst().text())
                .isEqualTo(
                        "{\"token\":\"one-time\",\"email\":\"ada@example.com\",\"displayName\":\"Ada\",\"password\":\"correct horse\",\"client\":\"cli\"}");
    }

    private void invite(boolean account) {
        server.on("POST", "/auth/invitation", Response.ok(JsonText.parse("""
                {"organization":"Acme","slug":"acme","email":"bob@example.com","role":"member","invitedBy":"Ada",
                 "expiresAt":"2026-11-28T10:00:00Z","account":%s}""".formatted(account))));
    }

    @Test
    void shouldAskWhoeverHasAnAccountForItsPasswordAlone() throws IOException {
        invite(true);
        server.on("POST", "/auth/join", Response.ok(JsonText.parse("""
                {"accessToken":"a","expiresAt":"2026-11-21T10:15:00Z","tokenType":"Bearer","organization":"org_2","refreshToken":"r",
                 "person":{"id":"person_bob","email":"bob@example.com","displayName":"Bob","platformRoles":[],"generation":1,"organizations":[
                   {"id":"org_1","slug":"home","name":"Home","role":"owner"},{"id":"org_2","slug":"acme","name":"Acme","role":"member"}]}}""")));
        var folders = CliRun.in(home).folders();

        var result = CliRun.in(home)
                .interactive()
                .typing("correct horse")
                .run("login", "--server", server.url(), "--link", server.url() + "/join#token=invited");

        assertThat(result.exit()).isZero();
        assertThat(result.err())
                .contains("Ada asks bob@example.com to take part in Acme as member.")
                .contains("Password of bob@example.com:")
                .doesNotContain("New password");
        assertThat(server.received("POST", "/auth/join").getFirst().text())
                .isEqualTo(
                        "{\"token\":\"invited\",\"displayName\":\"bob\",\"password\":\"correct horse\",\"client\":\"cli\"}");
        assertThat(folders.configurationFile()).content().contains("slug: acme");
    }

    @Test
    void shouldLetAnInvitedPersonIn() {
        invite(false);
        assertThat(login("--link", server.url() + "/join#token=invited", "--name", "Bob", "--password-stdin")
                        .exit())
                .isZero();

        assertThat(server.received("POST", "/auth/join")
                        .getFirst()
                        .body()
                        .at("token")
                        .text())
                .isEqualTo("invited");
    }

    @Test
    void shouldExplainALinkThatTheShellHasCut() {
        var result =
                login("--link", server.url() + "/welcome", "--email", "a@b.c", "--name", "Ada", "--password-stdin");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("quote it");
    }

    @Test
    void shouldNeedAPersonForWhatWasNotGiven() {
        assertThat(login("--email", "ada@example.com").exit()).isEqualTo(2);
        assertThat(login("--password-stdin").err()).contains("--email EMAIL");
    }

    @Test
    void shouldRefuseToSendAPasswordUnprotectedOverANetwork() {
        var result = CliRun.in(home)
                .typing("x")
                .run("login", "--server", "http://hexarch.example.com", "--email", "a@b.c", "--password-stdin");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("Without https");
    }

    @Test
    void shouldForgetTheTokensEvenIfTheServerIsGone() {
        login("--email", "ada@example.com", "--password-stdin");
        server.close();

        var result = CliRun.in(home).run("logout");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("could not be told");
        assertThat(CliRun.in(home).folders().credentialsFile()).doesNotExist();
        assertThat(CliRun.in(home).run("whoami").exit()).isEqualTo(3);
    }

    @Test
    void shouldEndTheSessionOnTheServer() {
        server.on("POST", "/auth/sign-out", Response.empty(204));
        login("--email", "ada@example.com", "--password-stdin");

        assertThat(CliRun.in(home).run("logout").exit()).isZero();

        assertThat(server.received("POST", "/auth/sign-out")
                        .getFirst()
                        .body()
                        .at("refreshToken")
                        .text())
                .isEqualTo("refresh-1");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
