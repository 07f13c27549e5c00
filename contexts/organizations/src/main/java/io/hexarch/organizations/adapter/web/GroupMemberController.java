package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.groups.AddGroupMember;
import io.hexarch.organizations.application.groups.ListGroupMembers;
import io.hexarch.organizations.application.groups.RemoveGroupMember;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a group. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/groups/{group}/members")
public class GroupMemberController {

    private final ListGroupMembers listMembers;
    private final AddGroupMember addMember;
    private final RemoveGroupMember removeMember;

    public GroupMemberController(
            ListGroupMembers listMembers, AddGroupMember addMember, RemoveGroupMember removeMember) {
        this.listMembers = listMembers;
        this.addMember = addMember;
        this.removeMember = removeMember;
    }

    record AddGroupMemberRequest(Subject member) {}

    /** A person, service account or group; without a name when that is not known any more. */
    record GroupMember(Subject member, @Nullable String name, Instant since) {
        static GroupMember of(ListGroupMembers.Named named) {
            return new GroupMember(
                    named.member().member(),
                    named.name().orElse(null),
                    named.member().since());
        }
    }

    @GetMapping
    Page<GroupMember> listGroupMembers(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable GroupId group, PageRequest page) {
        return listMembers.list(actor, organization, group, page).map(GroupMember::of);
    }

    @PostMapping
    ResponseEntity<GroupMember> addGroupMember(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable GroupId group,
            @RequestBody AddGroupMemberRequest request) {
        return switch (addMember.add(actor, new AddGroupMember.Command(organization, group, request.member()))) {
            case AddGroupMember.Outcome.Added(var member) ->
                Responses.created(GroupMember.of(new ListGroupMembers.Named(member, Optional.empty())));
            case AddGroupMember.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{member}")
    ResponseEntity<Void> removeGroupMember(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable GroupId group,
            @PathVariable Subject member) {
        removeMember.remove(actor, new RemoveGroupMember.Command(organization, group, member));
        return Responses.noContent();
    }
}
