package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_MANAGE_MEMBERS;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectEvent.ProjectMemberChanged;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.ProjectMembers;
import io.hexarch.projects.domain.ProjectProblem;
import java.util.Locale;
import java.util.Optional;

/** Gives a person of the organization a role in a project, in place of the one they had. */
@UseCase
public final class SetProjectMember {

    private final Access access;
    private final ChangeProject changes;
    private final ProjectMembers members;

    public SetProjectMember(Access access, ChangeProject changes, ProjectMembers members) {
        this.access = access;
        this.changes = changes;
        this.members = members;
    }

    public ChangeProject.Outcome set(Actor actor, ProjectId id, PersonId person, MemberRole role) {
        access.require(actor, PROJECT_MANAGE_MEMBERS, id.scope());
        return changes.change(
                actor,
                id,
                Optional.empty(),
                project -> {
                    if (!members.grant(actor, project.organization(), id, person, role)) throw stranger();
                    return project.membersChanged();
                },
                project -> new ProjectMemberChanged(
                        project.organization(),
                        project.workspace(),
                        project.id(),
                        project.revision(),
                        project.state().text(),
                        person,
                        role.name().toLowerCase(Locale.ROOT)));
    }

    private static Refused stranger() {
        var detail = "That person does not belong to the organization. Add them to the organization first.";
        return new Refused(Problem.of(ProjectProblem.NOT_A_MEMBER_OF_THE_ORGANIZATION, detail)
                .at("/person", detail));
    }
}
