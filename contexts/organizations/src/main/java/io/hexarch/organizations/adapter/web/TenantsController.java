package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.ListTenants;
import io.hexarch.organizations.application.ReinstateOrganization;
import io.hexarch.organizations.application.SuspendOrganization;
import io.hexarch.organizations.domain.LifeState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All tenants of the installation, for those who run it. */
@RestController
@RequestMapping("/api/v1/admin/organizations")
public class TenantsController {

    private final ListTenants listTenants;
    private final SuspendOrganization suspendOrganization;
    private final ReinstateOrganization reinstateOrganization;

    public TenantsController(
            ListTenants listTenants,
            SuspendOrganization suspendOrganization,
            ReinstateOrganization reinstateOrganization) {
        this.listTenants = listTenants;
        this.suspendOrganization = suspendOrganization;
        this.reinstateOrganization = reinstateOrganization;
    }

    /** A tenant as those see it who run the installation: nothing of what it has. */
    record Tenant(
            OrganizationId id,
            String slug,
            String name,
            Instant createdAt,
            Generation generation,
            LifeState state,
            @Nullable Suspension suspension,
            @Nullable Closing closing) {

        static Tenant of(io.hexarch.organizations.domain.Organization organization) {
            return new Tenant(
                    organization.id(),
                    organization.slug().text(),
                    organization.name().text(),
                    organization.createdAt(),
                    organization.generation(),
                    organization.life().state(),
                    Suspension.of(organization.life()),
                    Closing.of(organization.life()));
        }
    }

    /** @param reason read by everybody in the organization */
    record SuspendOrganizationRequest(String reason) {}

    /** @param slug only the one with this short name */
    @GetMapping
    Page<Tenant> listTenants(Actor actor, @RequestParam Optional<String> slug, PageRequest page) {
        return listTenants.list(actor, slug, page).map(Tenant::of);
    }

    /** Keeps everybody out until it is lifted; a newer reason takes the place of the one before. */
    @PostMapping("/{organization}/suspension")
    Tenant suspendOrganization(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody SuspendOrganizationRequest request) {
        return Tenant.of(suspendOrganization.suspend(actor, organization, Fields.reason(request.reason())));
    }

    /** Lifts the suspension. What slept meanwhile sleeps until somebody wakes it. */
    @DeleteMapping("/{organization}/suspension")
    Tenant reinstateOrganization(Actor actor, @PathVariable OrganizationId organization) {
        return Tenant.of(reinstateOrganization.reinstate(actor, organization));
    }
}
