package io.hexarch.workspaces.adapter.web;

import io.hexarch.identity.MintedToken;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.platform.web.SecretReply;
import io.hexarch.platform.web.ServerAuthority;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.IssueKubeconfig;
import io.hexarch.workspaces.application.IssueKubeconfig.Issued;
import io.hexarch.workspaces.application.IssueKubeconfig.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What lets kubectl in. */
@RestController
public final class KubeconfigController {

    private final IssueKubeconfig issueKubeconfig;
    private final ServerAuthority authority;

    public KubeconfigController(IssueKubeconfig issueKubeconfig, ServerAuthority authority) {
        this.issueKubeconfig = issueKubeconfig;
        this.authority = authority;
    }

    /** @param context name of the context to write; by default {@code hexarch-} and the workspace's name */
    public record KubeconfigRequest(
            Kind kind,

            @Nullable
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._@:/-]{0,127}",
                    message = "is made of letters, digits and . _ @ : / -, at most 128 of them")
            String context) {}

    /** @param expiresAt when its token ends; null for one that fetches its own */
    public record Kubeconfig(String kubeconfig, @Nullable Instant expiresAt) {
        @Override
        public String toString() {
            return "Kubeconfig[until " + expiresAt + "]";
        }
    }

    @SecretReply
    @PostMapping("/api/v1/workspaces/{workspace}/kubeconfig")
    ResponseEntity<Kubeconfig> createKubeconfig(
            @PathVariable WorkspaceId workspace, @Valid @RequestBody KubeconfigRequest request, Actor actor) {
        var issued = issueKubeconfig.issue(actor, workspace, request.kind());
        var document = new KubeconfigDocument(
                issued.workspace(), nameOf(request, issued), issued.address(), authority.certificates());
        var text = issued.token().map(MintedToken::value).map(document::with).orElseGet(document::asking);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Kubeconfig(
                        text, issued.token().map(MintedToken::expiresAt).orElse(null)));
    }

    private static String nameOf(KubeconfigRequest request, Issued issued) {
        return Objects.requireNonNullElseGet(
                request.context(), () -> "hexarch-" + issued.workspace().name().value());
    }
}
