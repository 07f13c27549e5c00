package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.API_KEY_CREATE;

import io.hexarch.identity.ApiKeyCreated;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.PresentedKey;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.spi.Memberships;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes a key that acts for oneself in one organization. Its secret is handed out here and never again. */
@UseCase
public final class CreateApiKey {

    private final Access access;
    private final TenantTransaction transaction;
    private final ApiKeyRepository keys;
    private final Memberships memberships;
    private final Entitlements entitlements;
    private final Journal journal;
    private final KeyMaking making;

    public CreateApiKey(
            Access access,
            TenantTransaction transaction,
            ApiKeyRepository keys,
            Memberships memberships,
            Entitlements entitlements,
            Journal journal,
            KeyMaking making) {
        this.access = access;
        this.transaction = transaction;
        this.keys = keys;
        this.memberships = memberships;
        this.entitlements = entitlements;
        this.journal = journal;
        this.making = making;
    }

    /** What the key should be. {@code permissions} empty: all that the person has. */
    public record Command(
            ApiKeyName name,
            OrganizationId organization,
            Optional<Set<String>> permissions,
            Optional<Instant> expiresAt) {}

    /** Made, with its secret, or not. */
    public sealed interface Outcome {
        record Created(ApiKey key, PresentedKey secret) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome create(Actor actor, Command command) {
        access.require(actor, API_KEY_CREATE, Self.scope(actor));
        var person = Self.of(actor);
        var objection = making.objection(command.permissions(), command.expiresAt())
                .or(() -> elsewhere(actor, command.organization()))
                .or(() -> stranger(person, command.organization()))
                .or(() -> making.tenants().closed(command.organization()));
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        return transaction.in(actor, command.organization(), () -> add(actor, person, command));
    }

    private Outcome add(Actor actor, PersonId person, Command command) {
        var organization = command.organization();
        if (!entitlements.take(organization, Entitlement.API_KEYS, 1))
            return new Outcome.Rejected(Reasons.tooManyKeys(entitlements.limit(organization, Entitlement.API_KEYS)));
        var presented = new PresentedKey(new ApiKeyId(making.ids().next()), Secret.random(making.random()));
        var key = new ApiKey(
                presented.id(),
                new KeyOwner.Person(person),
                organization,
                command.name(),
                presented.secret().hash(),
                command.permissions(),
                Optional.empty(),
                making.clock().instant(),
                command.expiresAt(),
                Optional.empty(),
                Optional.empty());
        keys.add(key);
        journal.record(
                actor,
                new ApiKeyCreated(organization, key.id(), person, key.name().text()));
        return new Outcome.Created(key, presented);
    }

    /** Who has taken a token or a key for one organization does not get into the person's others by it. */
    private static Optional<Problem> elsewhere(Actor actor, OrganizationId organization) {
        boolean other =
                actor.organization().filter(own -> !own.equals(organization)).isPresent();
        return other ? Optional.of(Reasons.goodForAnother()) : Optional.empty();
    }

    private Optional<Problem> stranger(PersonId person, OrganizationId organization) {
        boolean belongs =
                memberships.of(person).stream().anyMatch(in -> in.organization().equals(organization));
        return belongs ? Optional.empty() : Optional.of(Reasons.notAMember());
    }
}
