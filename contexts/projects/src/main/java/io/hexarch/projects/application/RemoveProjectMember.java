package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_MANAGE_MEMBERS;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectEvent.ProjectMemberChanged;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectMembers;
import java.util.Optional;

/** Takes a person's role in a project away, and with it their rights in the namespace. */
@UseCase
public final class RemoveProjectMember {

    private final Access access;
    private final ChangeProject changes;
    private final ProjectMembers members;

    public RemoveProjectMember(Access access, ChangeProject changes, ProjectMembers members) {
        this.access = access;
        this.changes = changes;
        this.members = members;
    }

    public ChangeProject.Outcome remove(Actor actor, ProjectId id, PersonId person) {
        access.require(actor, PROJECT_MANAGE_MEMBERS, id.scope());
        return changes.change(
                actor,
                id,
                Optional.empty(),
                project -> {
                    if (!members.revoke(project.organization(), id, person)) throw AccessRefused.notFound();
                    return project.membersChanged();
                },
                project -> new ProjectMemberChanged(
                        project.organization(),
                        project.workspace(),
                        project.id(),
                        project.revision(),
                        project.state().text(),
                        person,
                        ""));
    }
}
