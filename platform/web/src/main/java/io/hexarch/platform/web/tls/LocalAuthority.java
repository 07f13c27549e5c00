package io.hexarch.platform.web.tls;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A certificate authority of this installation alone, in {@code tls/} of the state folder: {@code ca.crt} is what browsers, kubectl and the
 * command line are told to trust. Several servers on one folder agree by a lock.
 */
public final class LocalAuthority implements CertificateSource {

    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3650);
    private static final Duration SERVER_LASTS = Duration.ofDays(90);
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);

    /** A lock on a file is held by the process: two servers in one would not wait for each other, but fail. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path folder;
    private final Set<String> names;
    private final Clock clock;

    /** @param names the DNS names and addresses that the server's certificate is for */
    LocalAuthority(Path state, Set<String> names, Clock clock) {
        this.folder = state.resolve("tls");
        this.names = Set.copyOf(names);
        this.clock = clock;
    }

    /** The file to trust. */
    public static Path certificateFile(Path state) {
        return state.resolve("tls/ca.crt");
    }

    @Override
    public KeyAndChain current() throws IOException, GeneralSecurityException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        IN_THIS_PROCESS.lock();
        try (var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            var authority = readOr("ca", () -> new Issuer(clock).authority(AUTHORITY_LASTS));
            var server = Files.exists(folder.resolve("server.key")) ? read("server") : null;
            if (server != null && stillGood(server.certificate(), authority.certificate())) return server;
            var renewed = new Issuer(clock).server(names, authority, SERVER_LASTS);
            write("server", renewed);
            return renewed;
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    private boolean stillGood(X509Certificate server, X509Certificate authority) throws GeneralSecurityException {
        var until = server.getNotAfter().toInstant();
        boolean lasts = until.isAfter(clock.instant().plus(RENEW_BEFORE));
        boolean ours = server.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        return lasts && ours && namesOf(server).containsAll(names);
    }

    private static List<String> namesOf(X509Certificate certificate) throws GeneralSecurityException {
        return certificate.getSubjectAlternativeNames().stream()
                .map(name -> String.valueOf(name.get(1)))
                .toList();
    }

    private interface Making {
        KeyAndChain make() throws GeneralSecurityException, IOException;
    }

    private KeyAndChain readOr(String name, Making making) throws IOException, GeneralSecurityException {
        if (Files.exists(folder.resolve(name + ".key")) && Files.exists(folder.resolve(name + ".crt")))
            return read(name);
        var made = making.make();
        write(name, made);
        return made;
    }

    private KeyAndChain read(String name) throws IOException, GeneralSecurityException {
        return new KeyAndChain(
                Pem.readKey(folder.resolve(name + ".key"), "EC"), Pem.readCertificates(folder.resolve(name + ".crt")));
    }

    /** The key last: while it is missing, the pair counts as not there. */
    private void write(String name, KeyAndChain made) throws IOException, GeneralSecurityException {
        Files.deleteIfExists(folder.resolve(name + ".key"));
        Pem.writeCertificates(folder.resolve(name + ".crt"), made.chain());
        Pem.writeKey(folder.resolve(name + ".key"), made.key());
    }
}
