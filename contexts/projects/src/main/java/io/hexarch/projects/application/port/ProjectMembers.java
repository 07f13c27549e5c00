package io.hexarch.projects.application.port;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who has which role on a project's scope. In the caller's tenant transaction. */
public interface ProjectMembers {

    /** In the order in which they joined. */
    List<Member> of(OrganizationId organization, ProjectId project);

    /**
     * Gives the role, in place of another; false when the person does not belong to the organization. Refused when it is more than whoever
     * gives it has there.
     */
    boolean grant(Actor by, OrganizationId organization, ProjectId project, PersonId person, MemberRole role);

    /** False when the person had none. */
    boolean revoke(OrganizationId organization, ProjectId project, PersonId person);

    /**
     * Everybody whom a grant on the project reaches, with the strongest role that it amounts to: members, people in groups that have a
     * role there, and who holds a role that the organization made, as far as that allows all that the project's role does.
     */
    Map<PersonId, MemberRole> reaching(OrganizationId organization, ProjectId project);

    record Member(PersonId person, MemberRole role, Instant since) {}
}
