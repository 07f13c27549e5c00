package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.application.TransferOwnership;
import io.hexarch.platform.web.Problems;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for an organization. */
@RestController
public class OwnershipController {

    private final TransferOwnership transferOwnership;

    public OwnershipController(TransferOwnership transferOwnership) {
        this.transferOwnership = transferOwnership;
    }

    record TransferOwnershipRequest(PersonId person) {}

    /** The member becomes an owner and whoever asks an administrator; the answer is the new owner. */
    @PostMapping("/api/v1/organizations/{organization}/ownership")
    Member transferOwnership(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody TransferOwnershipRequest request) {
        return switch (transferOwnership.transfer(actor, organization, request.person())) {
            case TransferOwnership.Outcome.Transferred(var owner) -> Member.of(owner);
            case TransferOwnership.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }
}
