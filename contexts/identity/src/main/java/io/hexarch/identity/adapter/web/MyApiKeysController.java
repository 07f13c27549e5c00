package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.CreateApiKey;
import io.hexarch.identity.application.ListApiKeys;
import io.hexarch.identity.application.RevokeApiKey;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.SecretReply;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own keys. */
@RestController
@RequestMapping("/api/v1/me/api-keys")
public class MyApiKeysController {

    private final ListApiKeys listApiKeys;
    private final CreateApiKey createApiKey;
    private final RevokeApiKey revokeApiKey;
    private final Clock clock;

    public MyApiKeysController(
            ListApiKeys listApiKeys, CreateApiKey createApiKey, RevokeApiKey revokeApiKey, Clock clock) {
        this.listApiKeys = listApiKeys;
        this.createApiKey = createApiKey;
        this.revokeApiKey = revokeApiKey;
        this.clock = clock;
    }

    record CreateApiKeyRequest(
            String name,
            OrganizationId organization,
            @Nullable Set<String> scopes,
            @Nullable Instant expiresAt) {}

    /** The secret is never shown again. */
    record ApiKeyCreated(ApiKey key, String secret) {
        @Override
        public String toString() {
            return "ApiKeyCreated[" + key.id() + "]";
        }
    }

    @GetMapping
    Page<ApiKey> listApiKeys(Actor actor, PageRequest page) {
        var now = clock.instant();
        return listApiKeys.list(actor, page).map(key -> ApiKey.of(key, now));
    }

    @SecretReply
    @PostMapping
    ResponseEntity<ApiKeyCreated> createApiKey(Actor actor, @RequestBody CreateApiKeyRequest request) {
        var command = new CreateApiKey.Command(
                Fields.keyName(request.name()),
                request.organization(),
                Optional.ofNullable(request.scopes()),
                Optional.ofNullable(request.expiresAt()));
        return switch (createApiKey.create(actor, command)) {
            case CreateApiKey.Outcome.Created(var key, var secret) ->
                Responses.created(new ApiKeyCreated(ApiKey.of(key, clock.instant()), secret.reveal()));
            case CreateApiKey.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{key}")
    ResponseEntity<Void> deleteApiKey(Actor actor, @PathVariable ApiKeyId key) {
        revokeApiKey.revoke(actor, key);
        return Responses.noContent();
    }
}
