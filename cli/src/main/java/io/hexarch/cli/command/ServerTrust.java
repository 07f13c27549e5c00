package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.FirstContact;
import io.hexarch.cli.http.Trust;
import io.hexarch.cli.settings.PrivateFile;
import io.hexarch.cli.settings.Target;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Before a password goes anywhere: is the server who it should be? A server that nobody vouches for is shown to the person, who decides. */
final class ServerTrust {

    private final Cli cli;

    ServerTrust(Cli cli) {
        this.cli = cli;
    }

    /** Returns when the server is trusted; what the person has accepted is remembered. */
    void establish() {
        var target = cli.target();
        cli.terminal()
                .variable(Target.AUTHORITY)
                .map(Path::of)
                .ifPresent(file -> cli.remember(
                        known -> known.withAuthority(file.toAbsolutePath().toString())));
        if (!target.uri().getScheme().equals("https") || refusal(target.trust()).isEmpty()) return;
        if (cli.terminal().variable(Target.AUTHORITY).isPresent())
            throw refused(refusal(target.trust()).orElse(null));
        accept(target);
    }

    /** Why the server is not trusted; empty when it is. Nothing but an empty question is sent. */
    private Optional<SSLException> refusal(Trust trust) {
        var probe = HttpRequest.newBuilder(cli.target().uri().resolve("/auth/bootstrap"))
                .build();
        try {
            trust.client().send(probe, BodyHandlers.discarding());
            return Optional.empty();
        } catch (SSLException e) {
            return Optional.of(e);
        } catch (IOException e) {
            return Optional.empty(); // whatever else is wrong, the call that follows says it better
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(ExitCode.INTERRUPTED, "Interrupted");
        }
    }

    private void accept(Target target) {
        var certificate = FirstContact.certificateOf(target.uri());
        var fingerprint = FirstContact.fingerprint(certificate);
        var terminal = cli.terminal();
        if (!terminal.interactive()) {
            throw refused(null).because("nobody is here to compare its fingerprint: SHA-256 " + fingerprint);
        }
        terminal.say("Nobody on this machine vouches for " + target.server() + " yet. It shows a certificate of");
        terminal.say("  " + certificate.getSubjectX500Principal().getName());
        terminal.say("  SHA-256 " + fingerprint);
        terminal.say("Compare it with what the operator gives you (hexarch up prints it).");
        var answer = terminal.ask("Is it the same? [y/N] ");
        if (answer == null || !answer.strip().matches("(?i)y(es)?")) throw refused(null);
        var name = target.uri().getAuthority().replaceAll("[^A-Za-z0-9.-]", "-") + ".pem";
        var file = cli.folders().configuration().resolve("authorities").resolve(name);
        new PrivateFile(file).write(FirstContact.pem(certificate));
        cli.trust(file);
    }

    private Failure refused(@Nullable SSLException why) {
        var failure =
                Failure.of(ExitCode.UNREACHABLE, "The server " + cli.target().server() + " is not trusted");
        if (why != null) failure.because(String.valueOf(why.getMessage()));
        return failure.next(Target.AUTHORITY + "=/path/to/ca.crt hexarch login --server "
                + cli.target().server());
    }
}
