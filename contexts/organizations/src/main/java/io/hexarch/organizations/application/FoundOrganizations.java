package io.hexarch.organizations.application;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Organizations;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.LifeState;
import java.util.Optional;

/** {@link Organizations} over the stored ones. */
public final class FoundOrganizations implements Organizations {

    private final OrganizationRepository organizations;

    public FoundOrganizations(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    @Override
    public Optional<OrganizationView> find(OrganizationId organization) {
        return organizations
                .find(organization)
                .map(found -> new OrganizationView(
                        found.id(), found.slug().text(), found.name().text()));
    }

    @Override
    public boolean open(OrganizationId organization) {
        return organizations
                .find(organization)
                .filter(found -> found.life().state() == LifeState.ACTIVE)
                .isPresent();
    }
}
