package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.ProblemAnswer;
import io.hexarch.cli.kubeconfig.CredentialScript;
import io.hexarch.cli.settings.Credentials;
import io.hexarch.client.IdentityApi;
import io.hexarch.client.SignOutRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends the session, here in any case. */
@Command(name = "logout", description = "Sign out: end the session and forget its tokens.")
final class LogoutCommand implements Callable<Integer> {

    private final Cli cli;

    LogoutCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        new CredentialScript(cli.folders()).forgetAll();
        cli.sessionTokens().forget().ifPresent(this::endOnServer);
        cli.terminal().say("Signed out of " + cli.target().server() + ".");
        return ExitCode.DONE.number();
    }

    private void endOnServer(Credentials credentials) {
        try {
            cli.transport().send(IdentityApi.signOut(new SignOutRequest(credentials.refreshToken())), null);
        } catch (ProblemAnswer e) {
            if (e.status() != 401) throw e; // a session that has ended needs no ending
        } catch (Failure e) {
            cli.terminal()
                    .say("The server could not be told (" + e.what()
                            + "): the session lasts until it expires, without a copy of its tokens here.");
        }
    }
}
