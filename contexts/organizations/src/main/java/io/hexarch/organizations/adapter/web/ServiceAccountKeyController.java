package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.application.machines.ListServiceAccountKeys;
import io.hexarch.organizations.application.machines.MakeServiceAccountKey;
import io.hexarch.organizations.application.machines.RevokeServiceAccountKey;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.SecretReply;
import java.time.Instant;
import java.util.List;
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

/** Keys that act for a service account. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/service-accounts/{account}/keys")
public class ServiceAccountKeyController {

    private final ListServiceAccountKeys listKeys;
    private final MakeServiceAccountKey makeKey;
    private final RevokeServiceAccountKey revokeKey;

    public ServiceAccountKeyController(
            ListServiceAccountKeys listKeys, MakeServiceAccountKey makeKey, RevokeServiceAccountKey revokeKey) {
        this.listKeys = listKeys;
        this.makeKey = makeKey;
        this.revokeKey = revokeKey;
    }

    /** Without a scope it opens all that the account has, without permissions as well; without an end it has the usual one. */
    record CreateServiceAccountKeyRequest(
            String name,
            @Nullable ScopeId scope,
            @Nullable Set<String> permissions,
            @Nullable Instant expiresAt) {}

    /** @param prefix how the whole key begins */
    record ServiceAccountKey(
            ApiKeyId id,
            String name,
            String prefix,
            @Nullable ScopeId scope,
            @Nullable List<String> permissions,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            io.hexarch.identity.ServiceAccountKey.Status status) {
        static ServiceAccountKey of(io.hexarch.identity.ServiceAccountKey key) {
            return new ServiceAccountKey(
                    key.id(),
                    key.name(),
                    key.prefix(),
                    key.within().map(ScopeId::new).orElse(null),
                    key.permissions()
                            .map(names -> names.stream().sorted().toList())
                            .orElse(null),
                    key.createdAt(),
                    key.expiresAt(),
                    key.lastUsedAt().orElse(null),
                    key.status());
        }
    }

    /** The secret is never shown again. */
    record ServiceAccountKeyCreated(ServiceAccountKey key, String secret) {
        @Override
        public String toString() {
            return "ServiceAccountKeyCreated[" + key.id() + "]";
        }
    }

    @GetMapping
    Page<ServiceAccountKey> listServiceAccountKeys(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable ServiceAccountId account,
            PageRequest page) {
        return listKeys.list(actor, organization, account, page).map(ServiceAccountKey::of);
    }

    @SecretReply
    @PostMapping
    ResponseEntity<ServiceAccountKeyCreated> createServiceAccountKey(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable ServiceAccountId account,
            @RequestBody CreateServiceAccountKeyRequest request) {
        var command = new MakeServiceAccountKey.Command(
                organization,
                account,
                request.name(),
                AccessFields.permissions(request.permissions()),
                Optional.ofNullable(request.scope()).map(ScopeId::scope),
                Optional.ofNullable(request.expiresAt()));
        return switch (makeKey.make(actor, command)) {
            case MakeServiceAccountKey.Outcome.Created(var key, var secret) ->
                Responses.created(new ServiceAccountKeyCreated(ServiceAccountKey.of(key), secret));
            case MakeServiceAccountKey.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{key}")
    ResponseEntity<Void> deleteServiceAccountKey(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable ServiceAccountId account,
            @PathVariable ApiKeyId key) {
        revokeKey.revoke(actor, new RevokeServiceAccountKey.Command(organization, account, key));
        return Responses.noContent();
    }
}
