package io.hexarch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.ApiKeyCreated;
import io.hexarch.identity.ApiKeyRevoked;
import io.hexarch.identity.IdentityPermission;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.testkit.fake.Actors;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final Map<OrganizationId, Problem> closed = new HashMap<>();
    private final KeyRevocation revocation =
            new KeyRevocation(identity.keys, identity.entitlements, identity.journal, identity.clock);
    private final CreateApiKey create = new CreateApiKey(
            identity.access,
            identity.transaction,
            identity.keys,
            identity.memberships,
            identity.entitlements,
            identity.journal,
            new KeyMaking(
                    () -> List.of(new IdentityPermission()),
                    organization -> Optional.ofNullable(closed.get(organization)),
                    identity.ids,
                    identity.random,
                    identity.clock));
    private final RevokeApiKey revoke =
            new RevokeApiKey(identity.access, identity.transaction, identity.keys, revocation);
    private final ListApiKeys list = new ListApiKeys(identity.access, identity.transaction, identity.keys);
    private final LeavingKeys leaving = new LeavingKeys(identity.keys, revocation);
    private final Person ada = identity.resident("ada@example.com");
    private final OrganizationId organization = Actors.newOrganization();

    @BeforeEach
    void belong() {
        identity.memberships.join(ada.id(), organization);
    }

    @Test
    void shouldKeepOnlyTheHashOfTheSecret() {
        var created = created(Optional.of(Set.of("profile.read")));

        assertThat(created.key().hash().matches(created.secret().secret())).isTrue();
        assertThat(created.key().permissions()).contains(Set.of("profile.read"));
        assertThat(identity.journal.events()).hasOnlyElementsOfType(ApiKeyCreated.class);
    }

    @Test
    void shouldTakeNoMoreThanThePlanAllows() {
        for (int i = 0; i < 3; i++) created(Optional.empty());

        assertThat(code(organization, Optional.empty(), Optional.empty())).isEqualTo(IdentityProblem.TOO_MANY_KEYS);
        revoke.revoke(actor(), newest().id());
        created(Optional.empty());
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        assertThat(code(Actors.newOrganization(), Optional.empty(), Optional.empty()))
                .isEqualTo(KernelProblem.NOT_FOUND);
        assertThat(code(organization, Optional.of(Set.of("moon.land")), Optional.empty()))
                .isEqualTo(IdentityProblem.UNKNOWN_PERMISSION);
        assertThat(code(organization, Optional.empty(), Optional.of(identity.clock.instant())))
                .isEqualTo(KernelProblem.INVALID_FIELD);
        assertThat(identity.entitlements.used(organization, Entitlement.API_KEYS))
                .isZero();
    }

    @Test
    void shouldMakeNoneForAnOrganizationThatIsClosed() {
        closed.put(organization, Problem.of(KernelProblem.FORBIDDEN, "closed"));

        assertThat(code(organization, Optional.empty(), Optional.empty())).isEqualTo(KernelProblem.FORBIDDEN);
        assertThat(identity.entitlements.used(organization, Entitlement.API_KEYS))
                .isZero();
    }

    @Test
    void shouldMakeNoneForAnotherOrganizationThanTheTokenIsGoodFor() {
        var other = Actors.newOrganization();
        identity.memberships.join(ada.id(), other);
        var wish = new CreateApiKey.Command(new ApiKeyName("ci"), organization, Optional.empty(), Optional.empty());

        assertThat(create.create(Actors.person(ada.id(), other), wish))
                .isInstanceOfSatisfying(
                        CreateApiKey.Outcome.Rejected.class,
                        no -> assertThat(no.problem().code()).isEqualTo(KernelProblem.NOT_FOUND));
        assertThat(create.create(Actors.person(ada.id(), organization), wish))
                .isInstanceOf(CreateApiKey.Outcome.Created.class);
    }

    @Test
    void shouldRevokeOnce() {
        var key = created(Optional.empty()).key();

        revoke.revoke(actor(), key.id());
        revoke.revoke(actor(), key.id());

        assertThat(newest().status(identity.clock.instant())).isEqualTo(ApiKey.Status.REVOKED);
        assertThat(identity.entitlements.used(organization, Entitlement.API_KEYS))
                .isZero();
        assertThat(identity.journal.events())
                .filteredOn(ApiKeyRevoked.class::isInstance)
                .hasSize(1);
        assertThatThrownBy(() -> revoke.revoke(Actors.person(), key.id())).isInstanceOf(AccessRefused.class);
    }

    @Test
    void shouldRevokeTheKeysOfWhoLeaves() {
        created(Optional.empty());
        created(Optional.empty());

        identity.transaction.run(actor(), organization, () -> leaving.revokeAll(actor(), ada.id(), organization));

        assertThat(list.list(actor(), PageRequest.first()).items())
                .extracting(key -> key.status(identity.clock.instant()))
                .containsOnly(ApiKey.Status.REVOKED);
    }

    private ApiKey newest() {
        return list.list(actor(), PageRequest.first()).items().getFirst();
    }

    private CreateApiKey.Outcome.Created created(Optional<Set<String>> permissions) {
        return (CreateApiKey.Outcome.Created) create(organization, permissions, Optional.empty());
    }

    private Object code(OrganizationId where, Optional<Set<String>> permissions, Optional<Instant> expiry) {
        return ((CreateApiKey.Outcome.Rejected) create(where, permissions, expiry))
                .problem()
                .code();
    }

    private CreateApiKey.Outcome create(
            OrganizationId where, Optional<Set<String>> permissions, Optional<Instant> expiry) {
        return create.create(actor(), new CreateApiKey.Command(new ApiKeyName("ci"), where, permissions, expiry));
    }

    private Actor actor() {
        return Actors.person(ada.id());
    }
}
