package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.application.groups.ChangeGroup;
import io.hexarch.organizations.application.groups.CreateGroup;
import io.hexarch.organizations.application.groups.DeleteGroup;
import io.hexarch.organizations.application.groups.ListGroups;
import io.hexarch.organizations.application.groups.ShowGroup;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Groups of an organization, and who is in them. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/groups")
public class GroupController {

    private final ListGroups listGroups;
    private final ShowGroup showGroup;
    private final CreateGroup createGroup;
    private final ChangeGroup changeGroup;
    private final DeleteGroup deleteGroup;

    public GroupController(
            ListGroups listGroups,
            ShowGroup showGroup,
            CreateGroup createGroup,
            ChangeGroup changeGroup,
            DeleteGroup deleteGroup) {
        this.listGroups = listGroups;
        this.showGroup = showGroup;
        this.createGroup = createGroup;
        this.changeGroup = changeGroup;
        this.deleteGroup = deleteGroup;
    }

    record CreateGroupRequest(String name, @Nullable String description) {}

    record UpdateGroupRequest(Patch<String> name, Patch<String> description) {}

    /** @param members how many are directly in it */
    record Group(GroupId id, String name, String description, long members, Instant createdAt, Generation generation) {
        static Group of(ListGroups.Sized sized) {
            var group = sized.group();
            return new Group(
                    group.id(),
                    group.name().text(),
                    group.description(),
                    sized.members(),
                    group.createdAt(),
                    group.generation());
        }
    }

    @GetMapping
    Page<Group> listGroups(Actor actor, @PathVariable OrganizationId organization, PageRequest page) {
        return listGroups.list(actor, organization, page).map(Group::of);
    }

    @PostMapping
    ResponseEntity<Group> createGroup(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody CreateGroupRequest request) {
        var description = request.description();
        var command = new CreateGroup.Command(
                organization,
                AccessFields.groupName(request.name()),
                description == null ? "" : AccessFields.description(description));
        return switch (createGroup.create(actor, command)) {
            case CreateGroup.Outcome.Created(var group) ->
                Responses.created(
                        Responses.at("organizations/" + organization.text() + "/groups", group.id()),
                        EntityTag.of(group.generation()),
                        Group.of(new ListGroups.Sized(group, 0)));
            case CreateGroup.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @GetMapping("/{group}")
    ResponseEntity<Group> getGroup(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable GroupId group) {
        return shown(actor, organization, group);
    }

    @PatchMapping("/{group}")
    ResponseEntity<Group> updateGroup(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable GroupId group,
            IfMatch match,
            @RequestBody UpdateGroupRequest request) {
        var command = new ChangeGroup.Command(
                organization,
                group,
                Fields.asked(request.name()).map(AccessFields::groupName),
                Fields.asked(request.description()).map(AccessFields::description),
                match.expected());
        return switch (changeGroup.change(actor, command)) {
            case ChangeGroup.Outcome.Changed _ -> shown(actor, organization, group);
            case ChangeGroup.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{group}")
    ResponseEntity<Void> deleteGroup(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable GroupId group, IfMatch match) {
        return switch (deleteGroup.delete(actor, new DeleteGroup.Command(organization, group, match.expected()))) {
            case DeleteGroup.Outcome.Deleted() -> Responses.noContent();
            case DeleteGroup.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private ResponseEntity<Group> shown(Actor actor, OrganizationId organization, GroupId group) {
        var shown = showGroup.show(actor, organization, group);
        return Responses.ok(EntityTag.of(shown.group().generation()), Group.of(shown));
    }
}
