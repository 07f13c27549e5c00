package io.hexarch.projects.adapter.web;

import io.hexarch.identity.People;
import io.hexarch.identity.PersonSummary;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.ListProjectMembers;
import io.hexarch.projects.application.RemoveProjectMember;
import io.hexarch.projects.application.SetProjectMember;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.ProjectMembers.Member;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has a role in a project. */
@RestController
@RequestMapping("/api/v1/projects/{project}/members")
public final class ProjectMemberController {

    private final ListProjectMembers listProjectMembers;
    private final SetProjectMember setProjectMember;
    private final RemoveProjectMember removeProjectMember;
    private final People people;

    public ProjectMemberController(
            ListProjectMembers listProjectMembers,
            SetProjectMember setProjectMember,
            RemoveProjectMember removeProjectMember,
            People people) {
        this.listProjectMembers = listProjectMembers;
        this.setProjectMember = setProjectMember;
        this.removeProjectMember = removeProjectMember;
        this.people = people;
    }

    @GetMapping
    Page<ProjectMemberResponse> listProjectMembers(@PathVariable ProjectId project, PageRequest page, Actor actor) {
        var members = listProjectMembers.list(actor, project);
        var known = people.find(members.stream().map(Member::person).toList());
        return Page.of(
                members.stream()
                        .flatMap(member -> Optional.ofNullable(known.get(member.person()))
                                .map(person -> ProjectMemberResponse.of(member, person))
                                .stream())
                        .toList(),
                page);
    }

    /** Adds a member; for somebody who is one already, it sets the role. */
    @PostMapping
    ResponseEntity<ProjectResponse> addProjectMember(
            @PathVariable ProjectId project, @Valid @RequestBody AddProjectMemberRequest request, Actor actor) {
        return ProjectController.answer(setProjectMember.set(actor, project, request.person(), request.role()));
    }

    @PatchMapping("/{person}")
    ResponseEntity<ProjectResponse> updateProjectMember(
            @PathVariable ProjectId project,
            @PathVariable PersonId person,
            @Valid @RequestBody UpdateProjectMemberRequest request,
            Actor actor) {
        return ProjectController.answer(setProjectMember.set(actor, project, person, request.role()));
    }

    @DeleteMapping("/{person}")
    ResponseEntity<ProjectResponse> removeProjectMember(
            @PathVariable ProjectId project, @PathVariable PersonId person, Actor actor) {
        return ProjectController.answer(removeProjectMember.remove(actor, project, person));
    }

    public record AddProjectMemberRequest(PersonId person, MemberRole role) {}

    public record UpdateProjectMemberRequest(MemberRole role) {}

    /** A person and their role in the project itself. */
    public record ProjectMemberResponse(Someone person, MemberRole role, Instant joinedAt) {

        /** Who it is, for those who see the project. */
        public record Someone(PersonId id, String email, String displayName) {}

        static ProjectMemberResponse of(Member member, PersonSummary person) {
            return new ProjectMemberResponse(
                    new Someone(
                            member.person(),
                            person.email().toString(),
                            person.name().toString()),
                    member.role(),
                    member.since());
        }
    }
}
