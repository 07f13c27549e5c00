package io.hexarch.organizations.application;

import io.hexarch.identity.spi.Memberships;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.OrganizationRepository.Mine;
import java.util.List;
import java.util.Optional;

/** What identity asks about a person who signs in. Asks no gate: identity has proven who it is. */
public final class PersonsMemberships implements Memberships {

    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;

    public PersonsMemberships(TenantTransaction transaction, OrganizationRepository organizations) {
        this.transaction = transaction;
        this.organizations = organizations;
    }

    @Override
    public List<Membership> of(PersonId person) {
        var self = new Actor.Person(person, Optional.empty(), Credential.None.INSTANCE, Origin.INTERNAL);
        return transaction.asPerson(self, () -> organizations.mine(person)).stream()
                .map(PersonsMemberships::view)
                .toList();
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
