package io.hexarch.cli.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestAuthority;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {

    @TempDir
    private static Path keys;

    @TempDir
    private Path home;

    private static TestServer server = TestServer.plain();
    private static X509Certificate certificate = unset();

    @BeforeAll
    static void start() throws Exception {
        server.close();
        var authority = TestAuthority.in(keys.resolve("server.p12"));
        certificate = authority.certificate();
        Files.writeString(keys.resolve("ca.crt"), FirstContact.pem(certificate));
        server = TestServer.secured(authority.context());
        Samples.lay(server);
        server.on(
                "POST",
                "/auth/sign-in",
                Response.ok(Samples.signedIn("access-1", "refresh-1", Samples.NOW.plusSeconds(900))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldRefuseAServerThatNobodyVouchesFor() {
        var before = server.received().size();

        var result = CliRun.withKey(home, server.url()).run("org", "list");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.err()).contains("is not who it should be").contains("HEXARCH_CA=");
        assertThat(server.received()).hasSize(before);
    }

    @Test
    void shouldTrustTheAuthorityThatIsNamed() {
        var ca = keys.resolve("ca.crt").toString();

        assertThat(CliRun.withKey(home, server.url())
                        .with("HEXARCH_CA", ca)
                        .run("org", "list")
                        .exit())
                .isZero();
    }

    @Test
    void shouldRefuseWhenTheNamedAuthorityIsAnother() throws Exception {
        var other = keys.resolve("other.crt");
        Files.writeString(
                other,
                FirstContact.pem(TestAuthority.in(keys.resolve("other.p12")).certificate()));

        var before = server.received().size();
        var result = CliRun.in(home)
                .with("HEXARCH_CA", other.toString())
                .typing("pw")
                .run("login", "--server", server.url(), "--email", "a@b.c", "--password-stdin");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(server.received()).hasSize(before);
    }

    @Test
    void shouldShowTheFingerprintAndAskOnFirstContact() {
        var fingerprint = FirstContact.fingerprint(certificate);
        var no = CliRun.in(home)
                .interactive()
                .typing("n")
                .run("login", "--server", server.url(), "--email", "ada@example.com");
        assertThat(no.exit()).isEqualTo(6);
        assertThat(no.err()).contains("SHA-256 " + fingerprint);

        var yes = CliRun.in(home)
                .interactive()
                .typing("y", "correct horse")
                .run("login", "--server", server.url(), "--email", "ada@example.com", "--password-stdin");

        assertThat(yes.exit()).isZero();
        assertThat(CliRun.in(home).run("whoami").exit()).isZero();
    }

    @Test
    void shouldNotDecideInThePlaceOfAPerson() {
        var result = CliRun.in(home)
                .typing("pw")
                .run("login", "--server", server.url(), "--email", "a@b.c", "--password-stdin");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.err()).contains("nobody is here to compare").contains(FirstContact.fingerprint(certificate));
    }

    @org.jspecify.annotations.NullUnmarked
    private static X509Certificate unset() {
        return null;
    }
}
