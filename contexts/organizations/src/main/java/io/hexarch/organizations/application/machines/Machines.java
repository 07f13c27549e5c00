package io.hexarch.organizations.application.machines;

import io.hexarch.identity.ServiceAccountKeys;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.ServiceAccountRepository;
import io.hexarch.organizations.domain.ServiceAccount;

/** What every change of a service account or its keys needs. */
public record Machines(
        OrganizationRepository organizations,
        ServiceAccountRepository accounts,
        ServiceAccountKeys keys,
        Journal journal) {

    /** Nobody else changes accounts, keys, groups or grants meanwhile. */
    void lock(OrganizationId organization) {
        if (organizations.lock(organization).isEmpty()) throw AccessRefused.notFound();
    }

    ServiceAccount found(OrganizationId organization, ServiceAccountId id) {
        return accounts.find(organization, id).orElseThrow(AccessRefused::notFound);
    }
}
