package io.hexarch.workspaces.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Config;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.Shape;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubeconfigDocumentTest {

    private final Workspace workspace = Workspace.requested(
            new WorkspaceId(UUID.randomUUID()),
            Actors.newOrganization(),
            new WorkspaceName("one"),
            new Shape("small", 1, 1, 1, 1),
            Instant.EPOCH);
    private final KubeconfigDocument document =
            new KubeconfigDocument(workspace, "here", URI.create("https://localhost:7443"), Optional.of("PEM"));

    @TempDir
    private Path home;

    @Test
    void shouldNameTheWorkspaceAndWhomToTrust() {
        var cluster = document.with("secret");

        assertThat(cluster)
                .contains("server: https://localhost:7443/k8s/workspaces/" + workspace.id())
                .contains("certificate-authority-data: UEVN")
                .contains("token: secret")
                .contains("current-context: here");
        assertThat(new KubeconfigDocument(workspace, "here", URI.create("https://a.test"), Optional.empty()).asking())
                .doesNotContain("certificate-authority")
                .doesNotContain("token:");
    }

    @Test
    void shouldAskTheClientOnlyWhenTheTokenIsAboutToEnd() throws Exception {
        client("echo asked; echo \"$@\" >&2");

        var first = run();

        assertThat(first).contains("asked");
        var cache = first.replaceAll("(?s).*--cache (\\S+).*", "$1");
        assertThat(first)
                .contains("kubeconfig credential " + workspace.id() + " --organization " + workspace.organization()
                        + " --server https://localhost:7443");
        assertThat(cache).startsWith(home + "/.cache/hexarch/kubectl/");

        Files.createDirectories(Path.of(cache).getParent());
        Files.writeString(Path.of(cache), Instant.now().getEpochSecond() + 100 + "\n{kept}\n");
        assertThat(run()).isEqualTo("{kept}\n");

        Files.writeString(Path.of(cache), Instant.now().getEpochSecond() - 1 + "\n{old}\n");
        assertThat(run()).contains("asked");
    }

    private void client(String body) throws IOException {
        var program = Files.writeString(home.resolve("hexarch"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private String run() throws IOException, InterruptedException {
        var config = Serialization.unmarshal(document.asking(), Config.class);
        var exec = config.getUsers().getFirst().getUser().getExec();
        var command = new ArrayList<>(List.of(exec.getCommand()));
        command.addAll(exec.getArgs());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().put("HOME", home.toString());
        builder.environment().merge("PATH", home.toString(), (old, mine) -> mine + ":" + old);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
