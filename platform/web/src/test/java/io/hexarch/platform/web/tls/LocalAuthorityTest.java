package io.hexarch.platform.web.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.testkit.fake.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuthorityTest {

    private static final Set<String> NAMES = Set.of("localhost", "*.apps.localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");

    @TempDir
    private Path state;

    private final SettableClock clock = new SettableClock();

    private LocalAuthority authority(Set<String> names) {
        return new LocalAuthority(state, names, clock);
    }

    @Test
    void shouldMakeACertificateThatItsAuthorityVouchesFor() throws Exception {
        var server = authority(NAMES).current();

        var ca = Pem.readCertificates(LocalAuthority.certificateFile(state)).getFirst();
        server.certificate().verify(ca.getPublicKey());
        ca.verify(ca.getPublicKey());
        server.certificate().checkValidity(Date.from(clock.instant()));
        assertThat(server.certificate().getSubjectAlternativeNames()).hasSize(4);
        assertThat(ca.getBasicConstraints()).isZero();
        assertThat(server.certificate().getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void shouldKeepKeysToTheirOwner() throws Exception {
        authority(NAMES).current();

        for (var name : Set.of("ca.key", "server.key"))
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(state.resolve("tls").resolve(name))))
                    .isEqualTo("rw-------");
    }

    @Test
    void shouldShowTheSameAgain() throws Exception {
        var first = authority(NAMES).current();

        assertThat(authority(NAMES).current().certificate()).isEqualTo(first.certificate());
    }

    @Test
    void shouldRenewBeforeTheEndUnderTheSameAuthority() throws Exception {
        var first = authority(NAMES).current();

        clock.forward(Duration.ofDays(61));
        var second = authority(NAMES).current();

        assertThat(second.certificate()).isNotEqualTo(first.certificate());
        assertThat(second.chain().getLast()).isEqualTo(first.chain().getLast());
    }

    @Test
    void shouldRenewWhenAnotherNameIsWanted() throws Exception {
        authority(NAMES).current();

        var names = new java.util.HashSet<>(NAMES);
        names.add("hexarch.example.com");

        assertThat(authority(names).current().certificate().getSubjectAlternativeNames())
                .hasSize(5);
    }

    @Test
    void shouldMakeAnotherWhenHalfIsMissing() throws Exception {
        authority(NAMES).current();
        Files.delete(state.resolve("tls/server.key"));

        assertThat(authority(NAMES).current().key()).isNotNull();
    }

    @Test
    void shouldAgreeWhenSeveralStartAtOnce() {
        var shown = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> currentOf(authority(NAMES)))
                .distinct()
                .toList();

        assertThat(shown).hasSize(1);
    }

    private static java.security.cert.X509Certificate currentOf(LocalAuthority authority) {
        try {
            return authority.current().certificate();
        } catch (java.io.IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
