package io.hexarch.cli.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
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
        var store = selfSigned(keys.resolve("server.p12"));
        certificate = (X509Certificate) store.getCertificate("server");
        Files.writeString(keys.resolve("ca.crt"), FirstContact.pem(certificate));
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = TestServer.secured(context);
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
        Files.writeString(other, FirstContact.pem((X509Certificate)
                selfSigned(keys.resolve("other.p12")).getCertificate("server")));

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

    private static KeyStore selfSigned(Path file) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=Hexarch test",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(output);
        return KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
    }

    @org.jspecify.annotations.NullUnmarked
    private static X509Certificate unset() {
        return null;
    }
}
