package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.API_KEY_LIST;

import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;

/** Which keys act for me? */
@UseCase
public final class ListApiKeys {

    private final Access access;
    private final TenantTransaction transaction;
    private final ApiKeyRepository keys;

    public ListApiKeys(Access access, TenantTransaction transaction, ApiKeyRepository keys) {
        this.access = access;
        this.transaction = transaction;
        this.keys = keys;
    }

    public Page<ApiKey> list(Actor actor, PageRequest page) {
        access.require(actor, API_KEY_LIST, Self.scope(actor));
        return transaction.asPerson(actor, () -> keys.page(Self.of(actor), page));
    }
}
