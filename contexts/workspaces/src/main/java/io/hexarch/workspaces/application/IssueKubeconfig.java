package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_ADMINISTER;
import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_CONNECT;
import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_EDIT;
import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_KUBECONFIG;

import io.hexarch.identity.MintedToken;
import io.hexarch.identity.ToolTokens;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.ApiAddress;
import io.hexarch.workspaces.application.port.KnownWorkspaces;
import io.hexarch.workspaces.domain.Workspace;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives somebody what they need to let kubectl into a workspace. What they may do there is decided anew with each request. */
@UseCase
public final class IssueKubeconfig {

    private static final Set<String> OPENS =
            Set.of(WORKSPACE_CONNECT.name(), WORKSPACE_ADMINISTER.name(), WORKSPACE_EDIT.name());

    private final Access access;
    private final KnownWorkspaces workspaces;
    private final ToolTokens tokens;
    private final Journal journal;
    private final ApiAddress address;

    public IssueKubeconfig(
            Access access, KnownWorkspaces workspaces, ToolTokens tokens, Journal journal, ApiAddress address) {
        this.access = access;
        this.workspaces = workspaces;
        this.tokens = tokens;
        this.journal = journal;
        this.address = address;
    }

    public Issued issue(Actor actor, WorkspaceId id, Kind kind) {
        access.require(actor, WORKSPACE_KUBECONFIG, id.scope());
        var workspace = workspaces.find(actor, id).orElseThrow(AccessRefused::notFound);
        var reached = address.encrypted();
        var token =
                switch (kind) {
                    case EXEC -> Optional.<MintedToken>empty();
                    case TOKEN -> Optional.of(tokens.mint(person(actor), OPENS, id.scope()));
                };
        // Before anybody sees it.
        journal.attempt(actor, deed(workspace, kind)).end(Journal.Outcome.SUCCEEDED, "");
        return new Issued(workspace, reached, token);
    }

    private static Actor.Person person(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> person;
            case Actor.ServiceAccount _, Actor.SystemPart _ -> throw AccessRefused.notFound();
        };
    }

    private static Deed deed(Workspace workspace, Kind kind) {
        var target = new Deed.Target(
                "workspace", workspace.id().text(), Optional.of(workspace.name().value()));
        return new Deed(
                workspace.organization(),
                WORKSPACE_KUBECONFIG.name(),
                target,
                Map.of("kind", kind.name().toLowerCase(Locale.ROOT)));
    }

    /** How kubectl proves who uses it. */
    public enum Kind {
        /** It runs the command line client, which asks for a token when one is needed. */
        EXEC,
        /** With a token that ends soon. */
        TOKEN
    }

    /**
     * @param address where this server is reached
     * @param token of {@link Kind#TOKEN} only
     */
    public record Issued(Workspace workspace, URI address, Optional<MintedToken> token) {}
}
