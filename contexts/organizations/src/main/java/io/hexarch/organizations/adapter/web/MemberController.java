package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.application.ChangeRole;
import io.hexarch.organizations.application.ListMembers;
import io.hexarch.organizations.application.RemoveMember;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to an organization. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/members")
public class MemberController {

    private final ListMembers listMembers;
    private final ChangeRole changeRole;
    private final RemoveMember removeMember;

    public MemberController(ListMembers listMembers, ChangeRole changeRole, RemoveMember removeMember) {
        this.listMembers = listMembers;
        this.changeRole = changeRole;
        this.removeMember = removeMember;
    }

    record UpdateMemberRequest(MemberRole role) {}

    @GetMapping
    Page<Member> listMembers(Actor actor, @PathVariable OrganizationId organization, PageRequest page) {
        return listMembers.list(actor, organization, page).map(Member::of);
    }

    @PatchMapping("/{person}")
    ResponseEntity<Member> updateMember(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            IfMatch match,
            @RequestBody UpdateMemberRequest request) {
        var command = new ChangeRole.Command(organization, person, request.role(), match.expected());
        return switch (changeRole.change(actor, command)) {
            case ChangeRole.Outcome.Changed(var member) ->
                Responses.ok(EntityTag.of(member.membership().generation()), Member.of(member));
            case ChangeRole.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{person}")
    ResponseEntity<Void> removeMember(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable PersonId person, IfMatch match) {
        var command = new RemoveMember.Command(organization, person, match.expected());
        return switch (removeMember.remove(actor, command)) {
            case RemoveMember.Outcome.Removed() -> Responses.noContent();
            case RemoveMember.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }
}
