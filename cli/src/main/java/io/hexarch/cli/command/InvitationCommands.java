package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.client.CreateInvitationRequest;
import io.hexarch.client.IdentityApi;
import io.hexarch.client.Invitation;
import io.hexarch.client.InvitationLink;
import io.hexarch.client.LinkRequest;
import io.hexarch.client.OrganizationsApi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invitations: how people come into an organization. */
@Command(
        name = "invitation",
        description = "Invitations: how people come into an organization.",
        synopsisSubcommandLabel = "COMMAND")
final class InvitationCommands {

    private static final String WHICH = "The e-mail address, or the invitation's id.";
    private static final String LINK = "The one-time link; - reads it from standard input.";

    private final Cli cli;

    InvitationCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "Whom the organization has asked.")
    int list(
            @Option(
                            names = "--state",
                            paramLabel = "STATE",
                            description = "pending, accepted, declined, expired or withdrawn. Else all.")
                    @Nullable
                    String state,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var now = cli.clock().instant();
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listInvitations(organization.id(), state)),
                        Columns.of(Invitation::of, Invitation::email)
                                .column("E-MAIL", Invitation::email)
                                .column("ROLE", Invitation::role)
                                .column("STATE", Invitation::state)
                                .column("EXPIRES", Invitation::expiresAt)
                                .column("AGE", one -> Ago.of(one.createdAt(), now)),
                        "Nobody was asked yet: hexarch invitation create EMAIL");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "create",
            description = {
                "Ask somebody to take part.",
                "Their one-time link is printed: hand it over on a safe way. It opens once, until the invitation expires."
            })
    int create(
            @Parameters(paramLabel = "EMAIL", description = "Whom to ask.") String email,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "member",
                            description = "owner, admin, member, billing or viewer. Default: member.")
                    String role,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        return sent(cli.session()
                .send(OrganizationsApi.createInvitation(organization.id(), new CreateInvitationRequest(email, role))));
    }

    @Command(name = "resend", description = "Print another link. The ones before open nothing any more.")
    int resend(@Parameters(paramLabel = "WHO", description = WHICH) String who, @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var invitation = find(organization.id(), who);
        return sent(cli.session().send(OrganizationsApi.resendInvitation(organization.id(), invitation.id())));
    }

    @Command(name = "withdraw", description = "Take an invitation back: its link opens nothing any more.")
    int withdraw(
            @Parameters(paramLabel = "WHO", description = WHICH) String who,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var invitation = find(organization.id(), who);
        delete.confirm(cli.terminal(), "Withdraw the invitation to " + invitation.email() + "?");
        cli.session()
                .send(OrganizationsApi.withdrawInvitation(
                        organization.id(), invitation.id(), Versions.match(invitation.generation())));
        cli.terminal().say("The invitation to " + invitation.email() + " is withdrawn.");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "accept",
            description = {"Take up an invitation as who you are signed in.", "Without an account: hexarch login --link"
            })
    int accept(@Parameters(paramLabel = "LINK", description = LINK) String link) {
        var answer = cli.session().send(IdentityApi.acceptInvitation(new LinkRequest(token(link))));
        var joined = answer.body();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(joined.slug())
                                .line("Name", joined.name())
                                .line("Your role", joined.role()));
        cli.terminal().say("You belong to " + joined.name() + " now: hexarch org use " + joined.slug());
        return ExitCode.DONE.number();
    }

    @Command(name = "decline", description = "Turn an invitation down. Needs no account.")
    int decline(@Parameters(paramLabel = "LINK", description = LINK) String link) {
        new ServerTrust(cli).establish();
        cli.transport().send(IdentityApi.declineInvitation(new LinkRequest(token(link))), null);
        cli.terminal().say("The invitation is declined.");
        return ExitCode.DONE.number();
    }

    private int sent(Answer<InvitationLink> answer) {
        var invitation = answer.body().invitation();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(invitation.email())
                                .line("E-mail", invitation.email())
                                .line("Role", invitation.role())
                                .line("Id", invitation.id())
                                .line("Expires", invitation.expiresAt())
                                .line("One-time link", answer.body().link()));
        cli.terminal().say("The link lets " + invitation.email() + " in once. It is shown only here.");
        return ExitCode.DONE.number();
    }

    private Invitation find(String organization, String who) {
        return cli.session().all(OrganizationsApi.listInvitations(organization, null)).stream()
                .map(Invitation::of)
                .filter(one -> who.equals(one.id()) || who.equalsIgnoreCase(one.email()))
                .findFirst()
                .orElseThrow(() -> Failure.of(ExitCode.NOT_FOUND, "Nobody was asked as \"" + who + "\"")
                        .next("hexarch invitation list"));
    }

    private String token(String link) {
        var text = link.equals("-") ? cli.terminal().readLine() : link;
        return switch (OneTimeLink.of(cli, text == null ? "" : text.strip())) {
            case OneTimeLink.Join(var token) -> token;
            case OneTimeLink.Welcome _ ->
                throw Failure.usage("That is the link of the first operator").next("hexarch login --link LINK");
        };
    }
}
