package io.hexarch.organizations.application;

import io.hexarch.identity.spi.Memberships;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.OrganizationRepository.Mine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What identity asks about a person who signs in or takes an invitation up. Asks no gate: identity has proven who it is. */
public final class PersonsMemberships implements Memberships {

    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final Roster roster;
    private final Clock clock;

    public PersonsMemberships(
            TenantTransaction transaction, OrganizationRepository organizations, Roster roster, Clock clock) {
        this.transaction = transaction;
        this.organizations = organizations;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public List<Membership> of(PersonId person) {
        var self = new Actor.Person(person, Optional.empty(), Credential.None.INSTANCE, Origin.INTERNAL);
        return transaction.asPerson(self, () -> organizations.mine(person)).stream()
                .map(PersonsMemberships::view)
                .toList();
    }

    @Override
    public boolean accept(Actor.Person person, OrganizationId organization) {
        return transaction.in(person, organization, () -> {
            roster.lock(organization);
            var membership = roster.memberships().find(organization, person.person());
            membership
                    .filter(invited -> !invited.active())
                    .ifPresent(invited -> roster.takeUp(person, invited, invited.takenUp(clock.instant())));
            return membership.isPresent();
        });
    }

    private static Membership view(Mine mine) {
        var organization = mine.organization();
        return new Membership(
                organization.id(),
                organization.slug().text(),
                organization.name().text(),
                mine.role().role());
    }
}
