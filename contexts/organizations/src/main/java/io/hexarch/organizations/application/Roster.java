package io.hexarch.organizations.application;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.organizations.MemberJoined;
import io.hexarch.organizations.MemberLeft;
import io.hexarch.organizations.RoleChanged;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.Organization;
import java.util.Locale;

/** Changes of who belongs, each with its event. Inside a transaction that has called {@link #lock}. */
public final class Roster {

    private final OrganizationRepository organizations;
    private final MembershipRepository memberships;
    private final Entitlements entitlements;
    private final Journal journal;

    public Roster(
            OrganizationRepository organizations,
            MembershipRepository memberships,
            Entitlements entitlements,
            Journal journal) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.entitlements = entitlements;
        this.journal = journal;
    }

    MembershipRepository memberships() {
        return memberships;
    }

    /** Rules over several members hold only when nobody else changes members meanwhile. */
    Organization lock(OrganizationId organization) {
        return organizations.lock(organization).orElseThrow(AccessRefused::notFound);
    }

    long seats(OrganizationId organization) {
        return entitlements.limit(organization, Entitlement.MEMBERS);
    }

    long seatsLeft(OrganizationId organization) {
        return entitlements.uses(organization).stream()
                .filter(use -> use.entitlement() == Entitlement.MEMBERS)
                .mapToLong(use -> use.limit() - use.used())
                .sum();
    }

    /** False when the plan allows no more members. */
    boolean takeSeat(OrganizationId organization) {
        return entitlements.take(organization, Entitlement.MEMBERS, 1);
    }

    void add(Actor actor, Membership membership) {
        must(memberships.add(membership), membership);
        journal.record(
                actor,
                new MemberJoined(
                        membership.organization(),
                        membership.person(),
                        name(membership.role()),
                        membership.generation().value()));
    }

    Membership change(Actor actor, Membership before, MemberRole role) {
        var after = before.as(role);
        must(memberships.replace(after, before.generation()), before);
        journal.record(
                actor,
                new RoleChanged(
                        after.organization(),
                        after.person(),
                        name(before.role()),
                        name(role),
                        after.generation().value()));
        return after;
    }

    /** With their grants and their seat. */
    void remove(Actor actor, Membership membership) {
        entitlements.release(membership.organization(), Entitlement.MEMBERS, 1);
        var scopes = memberships.remove(membership).stream().map(Scope::text).toList();
        long revision = membership.generation().value();
        journal.record(
                actor,
                new MemberLeft(
                        membership.organization(), membership.person(), name(membership.role()), revision, scopes));
    }

    private static void must(boolean done, Membership membership) {
        if (!done) throw new IllegalStateException(membership.person() + " changed under a lock");
    }

    static String name(MemberRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
