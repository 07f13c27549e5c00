package io.hexarch.organizations.http;

import static io.hexarch.testkit.crowd.Crowd.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.ChangeRole;
import io.hexarch.organizations.application.FoundOrganization;
import io.hexarch.organizations.application.RemoveMember;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.platform.data.Database;
import io.hexarch.testkit.fake.Actors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules over several rows, when everybody comes at the same instant. */
@OrganizationsOnHttp
class CrowdTest {

    private static final int CROWD = 50;

    @Autowired
    private FoundOrganization found;

    @Autowired
    private ChangeRole changeRole;

    @Autowired
    private RemoveMember removeMember;

    @Autowired
    private MembershipRepository memberships;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Entitlements entitlements;

    @Autowired
    private Database database;

    @Test
    void shouldKeepAnOwnerWhenFiftyStepDownAtOnce() {
        var owners = owners();
        var organization = owners.getFirst().organization().orElseThrow();

        var outcomes = atOnce(
                CROWD,
                i -> () -> changeRole.change(
                        owners.get(i),
                        new ChangeRole.Command(
                                organization, owners.get(i).person(), MemberRole.MEMBER, Generation.FIRST)));

        assertThat(outcomes)
                .filteredOn(ChangeRole.Outcome.Changed.class::isInstance)
                .hasSize(CROWD - 1);
        assertThat(ownersOf(owners.getFirst(), organization)).isEqualTo(1);
    }

    @Test
    void shouldKeepAnOwnerWhenFiftyLeaveAtOnce() {
        var owners = owners();
        var organization = owners.getFirst().organization().orElseThrow();

        var outcomes = atOnce(
                CROWD,
                i -> () -> removeMember.remove(
                        owners.get(i),
                        new RemoveMember.Command(organization, owners.get(i).person(), Generation.FIRST)));

        assertThat(outcomes)
                .filteredOn(RemoveMember.Outcome.Removed.class::isInstance)
                .hasSize(CROWD - 1);
        assertThat(ownersOf(owners.getFirst(), organization)).isEqualTo(1);
    }

    @Test
    void shouldNeverGiveMoreThanThePlanAllows() {
        var founder = Actors.person();
        var organization = found(founder, Optional.empty());
        var limit = entitlements.limit(organization, Entitlement.WORKSPACES);

        var taken = atOnce(
                CROWD,
                _ -> () -> transaction.in(
                        founder, organization, () -> entitlements.take(organization, Entitlement.WORKSPACES, 1)));

        assertThat(taken).filteredOn(Boolean::booleanValue).hasSize((int) limit);
    }

    @Test
    void shouldGiveASlugToOneOfMany() {
        var slug = Slug.parse("wanted-" + System.nanoTime()).orElseThrow();

        var outcomes = atOnce(
                20,
                _ -> () -> found.found(
                        Actors.person(),
                        new FoundOrganization.Command(new OrganizationName("Wanted"), Optional.of(slug))));

        assertThat(outcomes)
                .filteredOn(FoundOrganization.Outcome.Founded.class::isInstance)
                .hasSize(1);
    }

    @Test
    void shouldFindAFreeSlugForEachOfManyWithTheSameName() {
        var name = new OrganizationName("Same " + System.nanoTime());

        var outcomes = atOnce(
                20, _ -> () -> found.found(Actors.person(), new FoundOrganization.Command(name, Optional.empty())));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(FoundOrganization.Outcome.Founded.class))
                .extracting(outcome -> ((FoundOrganization.Outcome.Founded) outcome)
                        .organization()
                        .slug())
                .doesNotHaveDuplicates();
    }

    private List<Actor.Person> owners() {
        var founder = Actors.person(person());
        var organization = found(founder, Optional.empty());
        var others = Stream.generate(this::person).limit(CROWD - 1).toList();
        transaction.in(founder, organization, () -> {
            for (var person : others)
                memberships.add(Membership.named(organization, person, MemberRole.OWNER, Instant.now()));
            entitlements.take(organization, Entitlement.MEMBERS, others.size());
            return Done.DONE;
        });
        return Stream.concat(Stream.of(founder.person()), others.stream())
                .map(person -> Actors.person(person, organization))
                .toList();
    }

    /** Whose role changes is shown with their name. */
    private PersonId person() {
        var person = Actors.newPerson();
        transaction.asPlatform(
                "test",
                () -> database.sql().execute("""
                                insert into identity.person
                                  (id, email, email_key, email_verified, name, state, created_at, generation)
                                values ({0}, {1}, {1}, false, 'P', 'ACTIVE', now(), 1)
                                """, DSL.val(person.value()), DSL.val(person.text() + "@example.com")));
        return person;
    }

    private OrganizationId found(Actor.Person founder, Optional<Slug> slug) {
        var name = new OrganizationName("Crowd " + System.nanoTime());
        var outcome = found.found(founder, new FoundOrganization.Command(name, slug));
        return ((FoundOrganization.Outcome.Founded) outcome).organization().id();
    }

    private long ownersOf(Actor.Person actor, OrganizationId organization) {
        return transaction.in(actor, organization, () -> memberships.owners(organization));
    }
}
