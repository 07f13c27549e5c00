package io.hexarch.projects.adapter.events;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.MemberLeft;
import io.hexarch.platform.events.EventConsumer;
import io.hexarch.platform.events.EventEnvelope;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.FormerMembers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever leaves the organization loses their rights in the namespaces of its projects. */
public final class ProjectsOfFormerMembers implements EventConsumer {

    private final TenantTransaction transaction;
    private final FormerMembers formerMembers;

    public ProjectsOfFormerMembers(TenantTransaction transaction, FormerMembers formerMembers) {
        this.transaction = transaction;
        this.formerMembers = formerMembers;
    }

    @Override
    public String name() {
        return "projects-of-former-members";
    }

    @Override
    public void accept(EventEnvelope event) {
        if (!event.type().equals(MemberLeft.class.getSimpleName())) return;
        var projects = projects(event);
        if (projects.isEmpty()) return;
        transaction.run(new Actor.SystemPart("projects"), event.organization(), () -> formerMembers.left(projects));
    }

    /** The roles were on workspaces, too. */
    private static List<ProjectId> projects(EventEnvelope event) {
        return JsonMapper.shared()
                .readTree(event.payload())
                .path("scopes")
                .valueStream()
                .map(JsonNode::asString)
                .flatMap(scope -> ProjectId.parse(scope).stream())
                .toList();
    }
}
