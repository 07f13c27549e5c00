package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.application.FoundOrganization;
import io.hexarch.organizations.application.ListOrganizations;
import io.hexarch.organizations.application.RenameOrganization;
import io.hexarch.organizations.application.ShowOrganization;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tenants. */
@RestController
@RequestMapping("/api/v1/organizations")
public class OrganizationController {

    private final FoundOrganization foundOrganization;
    private final ListOrganizations listOrganizations;
    private final ShowOrganization showOrganization;
    private final RenameOrganization renameOrganization;

    public OrganizationController(
            FoundOrganization foundOrganization,
            ListOrganizations listOrganizations,
            ShowOrganization showOrganization,
            RenameOrganization renameOrganization) {
        this.foundOrganization = foundOrganization;
        this.listOrganizations = listOrganizations;
        this.showOrganization = showOrganization;
        this.renameOrganization = renameOrganization;
    }

    record CreateOrganizationRequest(String name, @Nullable String slug) {}

    record UpdateOrganizationRequest(Patch<String> name, Patch<String> slug) {}

    @PostMapping
    ResponseEntity<Organization> createOrganization(Actor actor, @RequestBody CreateOrganizationRequest request) {
        var command = new FoundOrganization.Command(
                Fields.name(request.name()), Optional.ofNullable(request.slug()).map(Fields::slug));
        return switch (foundOrganization.found(actor, command)) {
            case FoundOrganization.Outcome.Founded(var founded) ->
                Responses.created(
                        Responses.at("organizations", founded.id()),
                        EntityTag.of(founded.generation()),
                        Organization.of(founded, Optional.of(MemberRole.OWNER)));
            case FoundOrganization.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @GetMapping
    Page<Organization> listOrganizations(Actor actor, PageRequest page) {
        return listOrganizations
                .list(actor, page)
                .map(mine -> Organization.of(mine.organization(), Optional.of(mine.role())));
    }

    @GetMapping("/{organization}")
    ResponseEntity<Organization> getOrganization(Actor actor, @PathVariable OrganizationId organization) {
        return shown(actor, organization);
    }

    @PatchMapping("/{organization}")
    ResponseEntity<Organization> updateOrganization(
            Actor actor,
            @PathVariable OrganizationId organization,
            IfMatch match,
            @RequestBody UpdateOrganizationRequest request) {
        var command = new RenameOrganization.Command(
                organization,
                Fields.asked(request.name()).map(Fields::name),
                Fields.asked(request.slug()).map(Fields::slug),
                match.expected());
        return switch (renameOrganization.rename(actor, command)) {
            case RenameOrganization.Outcome.Renamed _ -> shown(actor, organization);
            case RenameOrganization.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private ResponseEntity<Organization> shown(Actor actor, OrganizationId organization) {
        var shown = showOrganization.show(actor, organization);
        return Responses.ok(
                EntityTag.of(shown.organization().generation()), Organization.of(shown.organization(), shown.role()));
    }
}
