package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.kubeconfig.CredentialScript;
import io.hexarch.cli.output.Plain;
import io.hexarch.cli.settings.ServerSettings.ChosenOrganization;
import io.hexarch.client.BootstrapRequest;
import io.hexarch.client.IdentityApi;
import io.hexarch.client.JoinRequest;
import io.hexarch.client.LinkRequest;
import io.hexarch.client.SignInRequest;
import io.hexarch.client.SignedIn;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Signs a person in, the first operator and invited people included. */
@Command(
        name = "login",
        description = {
            "Sign in.",
            "The first operator and invited people give their one-time link with --link.",
            "Scripts need no login: they carry an API key in $$HEXARCH_TOKEN."
        })
final class LoginCommand implements Callable<Integer> {

    private static final String CLIENT = "cli";

    private final Cli cli;

    @Option(names = "--email", paramLabel = "EMAIL", description = "Else it is asked for.")
    private @Nullable String email;

    @Option(names = "--password-stdin", description = "Read the password from standard input.")
    private boolean passwordFromInput;

    @Option(
            names = "--link",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "LINK",
            description = "Use a one-time link. Without a value it is asked for; - reads it from standard input.")
    private @Nullable String link;

    @Option(names = "--name", paramLabel = "NAME", description = "Your name, with --link. Else it is asked for.")
    private @Nullable String name;

    LoginCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        new ServerTrust(cli).establish();
        var signedIn = cli.transport()
                .send(link == null ? signIn() : redeem(OneTimeLink.of(cli, linkText())), null)
                .body();
        new CredentialScript(cli.folders()).forgetAll();
        cli.sessionTokens().keep(signedIn);
        remember(signedIn);
        greet(signedIn);
        return ExitCode.DONE.number();
    }

    private Call<SignedIn> signIn() {
        var address = email == null ? asked("E-mail: ", "--email EMAIL") : email;
        return IdentityApi.signIn(new SignInRequest(address, password("Password: "), CLIENT));
    }

    private Call<SignedIn> redeem(OneTimeLink given) {
        return switch (given) {
            case OneTimeLink.Welcome(var token) -> {
                var address = email == null ? asked("Your e-mail: ", "--email EMAIL") : email;
                var person = ownName();
                yield IdentityApi.bootstrap(new BootstrapRequest(token, address, person, newPassword(), CLIENT));
            }
            case OneTimeLink.Join(var token) -> IdentityApi.join(joining(token));
        };
    }

    /** Somebody new chooses a name and a password; whoever has an account proves that it is theirs. */
    private JoinRequest joining(String token) {
        var invitation = cli.transport()
                .send(IdentityApi.showInvitation(new LinkRequest(token)), null)
                .body();
        var email = invitation.email();
        var by = Objects.requireNonNullElse(invitation.invitedBy(), "Somebody");
        cli.terminal()
                .say(Plain.line(by + " asks " + email + " to take part in " + invitation.organization() + " as "
                        + invitation.role() + "."));
        if (!invitation.account()) return new JoinRequest(token, ownName(), newPassword(), CLIENT);
        // The account has its name already.
        var placeholder = email.substring(0, email.lastIndexOf('@'));
        return new JoinRequest(token, placeholder, password("Password of " + Plain.line(email) + ": "), CLIENT);
    }

    private String linkText() {
        if (link != null && !link.isEmpty() && !link.equals("-")) return link;
        var text = "-".equals(link) ? cli.terminal().readLine() : askedLink();
        if (text == null || text.isBlank())
            throw Failure.usage("No one-time link was given").next("hexarch login --link LINK");
        return text.strip();
    }

    private @Nullable String askedLink() {
        return cli.terminal().interactive() ? cli.terminal().askSecret("One-time link: ") : null;
    }

    private String ownName() {
        return name == null ? asked("Your name: ", "--name NAME") : name;
    }

    private String newPassword() {
        var first = password("New password: ");
        if (!passwordFromInput && !first.equals(password("The same again: "))) {
            throw Failure.usage("The two passwords differ").next("hexarch login --link");
        }
        return first;
    }

    private String password(String question) {
        if (!passwordFromInput && !cli.terminal().interactive()) {
            throw Failure.usage("No password was given").next("hexarch login --email EMAIL --password-stdin < FILE");
        }
        var password =
                passwordFromInput ? cli.terminal().readLine() : cli.terminal().askSecret(question);
        if (password == null || password.isEmpty()) throw Failure.usage("The password is empty");
        return password;
    }

    private String asked(String question, String flag) {
        if (!cli.terminal().interactive())
            throw Failure.usage("Something is missing: " + question.strip()).next(flag);
        var answer = cli.terminal().ask(question);
        if (answer == null || answer.isBlank())
            throw Failure.usage("Nothing was answered to: " + question.strip()).next(flag);
        return answer.strip();
    }

    private void remember(SignedIn signedIn) {
        var person = signedIn.person();
        cli.remember(known -> known.withEmail(person.email()).withOrganization(chosen(known.organization(), signedIn)));
        cli.change(configuration -> configuration.withCurrent(cli.target().server()));
    }

    /** The one that a link led into, else the one chosen before, if this person belongs to it; else the only one. */
    private @Nullable ChosenOrganization chosen(@Nullable ChosenOrganization before, SignedIn signedIn) {
        var own = signedIn.person().organizations().stream()
                .map(one -> new ChosenOrganization(one.id(), one.slug()))
                .toList();
        var joined = own.stream()
                .filter(one -> link != null && one.id().equals(signedIn.organization()))
                .findFirst();
        if (joined.isPresent()) return joined.get();
        if (before != null && own.stream().anyMatch(one -> one.id().equals(before.id()))) return before;
        return own.size() == 1 ? own.getFirst() : null;
    }

    private void greet(SignedIn signedIn) {
        var terminal = cli.terminal();
        terminal.say("Signed in to " + cli.target().server() + " as "
                + terminal.style().bold(signedIn.person().displayName()) + ".");
        terminal.say("Your tokens are kept " + cli.credentials().place() + ".");
        if (signedIn.person().organizations().isEmpty()) terminal.say("Next: hexarch org create NAME");
    }
}
