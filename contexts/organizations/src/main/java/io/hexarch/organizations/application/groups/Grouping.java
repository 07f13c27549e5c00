package io.hexarch.organizations.application.groups;

import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.organizations.AccessLimits;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.application.port.GroupRepository;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Group;

/** What every change of a group needs. */
public record Grouping(
        OrganizationRepository organizations, GroupRepository groups, AccessLimits limits, Journal journal) {

    /** Nobody else changes members, groups or grants meanwhile: rules over several groups hold only then. */
    void lock(OrganizationId organization) {
        if (organizations.lock(organization).isEmpty()) throw AccessRefused.notFound();
    }

    Group found(OrganizationId organization, GroupId id) {
        return groups.find(organization, id).orElseThrow(AccessRefused::notFound);
    }
}
