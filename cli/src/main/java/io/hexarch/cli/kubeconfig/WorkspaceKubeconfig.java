package io.hexarch.cli.kubeconfig;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.json.Yaml;
import io.hexarch.client.IdentityApi;
import io.hexarch.client.Kubeconfig;
import io.hexarch.client.KubeconfigRequest;
import io.hexarch.client.Workspace;
import io.hexarch.client.WorkspacesApi;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How kubectl gets into a workspace: what the server says of the cluster, together with how this machine gets tokens. */
public record WorkspaceKubeconfig(Cli cli) {

    /** An entry with a token that ends. */
    public record WithToken(KubeconfigEntry entry, Optional<Instant> expiresAt) {}

    /** An entry whose user asks this program for tokens, whenever one is needed. */
    public KubeconfigEntry askingForTokens(Workspace workspace, String name) {
        var target = cli.target();
        target.trust()
                .authority()
                .map(Path::toAbsolutePath)
                .ifPresent(authority -> cli.remember(known -> known.withAuthority(authority.toString())));
        var script = new CredentialScript(cli.folders());
        var me = cli.session().get(IdentityApi.getMe()).id();
        var cache = script.cache(target.server(), me, workspace.id()).toString();
        var arguments = new ArrayList<String>();
        arguments.add(cache);
        arguments.addAll(OwnCommand.of(cli.terminal()));
        arguments.addAll(List.of("kubeconfig", "credential", workspace.id()));
        arguments.addAll(
                List.of("--organization", workspace.organization(), "--cache", cache, "--server", target.server()));
        return entry(ask(workspace.id(), "exec", name), name)
                .askingFor(script.install().toString(), arguments);
    }

    public WithToken withToken(Workspace workspace, String name) {
        var answer = ask(workspace.id(), "token", name);
        return new WithToken(entry(answer, name), Optional.ofNullable(answer.expiresAt()));
    }

    /** A fresh token as kubectl wants it from a credential plugin; kept in the cache. */
    public String credential(String workspace, Path cache) {
        var answer = ask(workspace, "token", "hexarch");
        var token = entry(answer, "hexarch").token();
        var expiresAt = answer.expiresAt();
        if (token.isEmpty() || expiresAt == null)
            throw Failure.of(ExitCode.FAILED, "The server gave no token for kubectl");
        return new CredentialScript(cli.folders()).keep(cache, token.get(), expiresAt);
    }

    private Kubeconfig ask(String workspace, String kind, String context) {
        return cli.session().get(WorkspacesApi.createKubeconfig(workspace, new KubeconfigRequest(kind, context)));
    }

    private static KubeconfigEntry entry(Kubeconfig answer, String name) {
        return KubeconfigEntry.of(name, Yaml.parse(answer.kubeconfig()));
    }
}
