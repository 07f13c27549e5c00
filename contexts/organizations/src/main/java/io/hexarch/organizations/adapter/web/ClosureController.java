package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.application.CloseOrganization;
import io.hexarch.organizations.application.ReopenOrganization;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.platform.web.Problems;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of an organization, and the way back. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/closure")
public class ClosureController {

    private final CloseOrganization closeOrganization;
    private final ReopenOrganization reopenOrganization;

    public ClosureController(CloseOrganization closeOrganization, ReopenOrganization reopenOrganization) {
        this.closeOrganization = closeOrganization;
        this.reopenOrganization = reopenOrganization;
    }

    /** @param confirm the organization's short name, typed by whoever wants this */
    record CloseOrganizationRequest(String confirm) {}

    /** Nobody works in it from now on; it can be reopened until the day in the answer, and is erased after. */
    @PostMapping
    Organization closeOrganization(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody CloseOrganizationRequest request) {
        return switch (closeOrganization.close(actor, organization, request.confirm())) {
            case CloseOrganization.Outcome.Closing(var closing) ->
                Organization.of(closing, Optional.of(MemberRole.OWNER));
            case CloseOrganization.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    /** What slept meanwhile sleeps until somebody wakes it. */
    @DeleteMapping
    Organization reopenOrganization(Actor actor, @PathVariable OrganizationId organization) {
        return switch (reopenOrganization.reopen(actor, organization)) {
            case ReopenOrganization.Outcome.Open(var open) -> Organization.of(open, Optional.of(MemberRole.OWNER));
            case ReopenOrganization.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }
}
