package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.grants.ChangeGrant;
import io.hexarch.organizations.application.grants.GiveGrant;
import io.hexarch.organizations.application.grants.ListGrants;
import io.hexarch.organizations.application.grants.ShowGrant;
import io.hexarch.organizations.application.grants.TakeGrant;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Roles on the organization, its workspaces and its projects. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/grants")
public class GrantController {

    private final ListGrants listGrants;
    private final ShowGrant showGrant;
    private final GiveGrant giveGrant;
    private final ChangeGrant changeGrant;
    private final TakeGrant takeGrant;

    public GrantController(
            ListGrants listGrants,
            ShowGrant showGrant,
            GiveGrant giveGrant,
            ChangeGrant changeGrant,
            TakeGrant takeGrant) {
        this.listGrants = listGrants;
        this.showGrant = showGrant;
        this.giveGrant = giveGrant;
        this.changeGrant = changeGrant;
        this.takeGrant = takeGrant;
    }

    record CreateGrantRequest(Subject subject, ScopeId scope, String role) {}

    record UpdateGrantRequest(String role) {}

    /** @param role a built-in one by name, one of the organization by id */
    record Grant(
            GrantId id,
            Subject subject,
            @Nullable String subjectName,
            ScopeId scope,
            String role,
            Instant grantedAt,
            Generation generation) {
        static Grant of(ListGrants.Named named) {
            var grant = named.grant();
            return new Grant(
                    grant.id(),
                    grant.subject(),
                    named.subject().orElse(null),
                    new ScopeId(grant.scope()),
                    grant.role().text(),
                    grant.grantedAt(),
                    grant.generation());
        }
    }

    @GetMapping
    Page<Grant> listGrants(
            Actor actor,
            @PathVariable OrganizationId organization,
            @RequestParam Optional<Subject> subject,
            @RequestParam Optional<ScopeId> scope,
            PageRequest page) {
        var filter = new GrantRepository.Filter(subject, scope.map(ScopeId::scope));
        return listGrants.list(actor, organization, filter, page).map(Grant::of);
    }

    @PostMapping
    ResponseEntity<Grant> createGrant(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody CreateGrantRequest request) {
        var command = new GiveGrant.Command(
                organization, request.subject(), request.scope().scope(), AccessFields.role(request.role()));
        return switch (giveGrant.give(actor, command)) {
            case GiveGrant.Outcome.Given(var grant) ->
                Responses.created(
                        Responses.at("organizations/" + organization.text() + "/grants", grant.id()),
                        EntityTag.of(grant.generation()),
                        Grant.of(new ListGrants.Named(grant, Optional.empty())));
            case GiveGrant.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @GetMapping("/{grant}")
    ResponseEntity<Grant> getGrant(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable GrantId grant) {
        return shown(actor, organization, grant);
    }

    @PatchMapping("/{grant}")
    ResponseEntity<Grant> updateGrant(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable GrantId grant,
            IfMatch match,
            @RequestBody UpdateGrantRequest request) {
        var command = new ChangeGrant.Command(organization, grant, AccessFields.role(request.role()), match.expected());
        return switch (changeGrant.change(actor, command)) {
            case ChangeGrant.Outcome.Changed _ -> shown(actor, organization, grant);
            case ChangeGrant.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{grant}")
    ResponseEntity<Void> deleteGrant(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable GrantId grant, IfMatch match) {
        return switch (takeGrant.take(actor, new TakeGrant.Command(organization, grant, match.expected()))) {
            case TakeGrant.Outcome.Taken() -> Responses.noContent();
            case TakeGrant.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private ResponseEntity<Grant> shown(Actor actor, OrganizationId organization, GrantId grant) {
        var shown = showGrant.show(actor, organization, grant);
        return Responses.ok(EntityTag.of(shown.grant().generation()), Grant.of(shown));
    }
}
