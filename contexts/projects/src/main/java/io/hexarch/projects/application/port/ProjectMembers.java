package io.hexarch.projects.application.port;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who has which role on a project's scope. In the caller's tenant transaction. */
public interface ProjectMembers {

    List<Member> of(ProjectId project);

    /** The person by id, when they belong to the organization. */
    Optional<Candidate> candidate(PersonId person);

    /** Gives the role, in place of another. */
    void grant(Actor by, ProjectId project, PersonId person, MemberRole role);

    /** False when the person had none. */
    boolean revoke(Actor by, ProjectId project, PersonId person);

    record Member(PersonId person, String email, String displayName, MemberRole role, Instant since) {}

    record Candidate(PersonId person, String email, String displayName) {}
}
