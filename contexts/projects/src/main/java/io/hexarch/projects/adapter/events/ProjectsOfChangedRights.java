package io.hexarch.projects.adapter.events;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.GrantEvent;
import io.hexarch.organizations.GroupEvent;
import io.hexarch.organizations.MemberLeft;
import io.hexarch.organizations.RoleEvent;
import io.hexarch.platform.events.EventConsumer;
import io.hexarch.platform.events.EventEnvelope;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.ChangedRights;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What somebody gains or loses on a project by its organization, they gain or lose in the project's namespace. */
public final class ProjectsOfChangedRights implements EventConsumer {

    private static final Set<String> HEARD = Stream.of(
                    MemberLeft.class,
                    GrantEvent.GrantGiven.class,
                    GrantEvent.GrantChanged.class,
                    GrantEvent.GrantTaken.class,
                    GroupEvent.GroupMemberAdded.class,
                    GroupEvent.GroupMemberRemoved.class,
                    GroupEvent.GroupDeleted.class,
                    RoleEvent.RoleRedefined.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final TenantTransaction transaction;
    private final ChangedRights changedRights;

    public ProjectsOfChangedRights(TenantTransaction transaction, ChangedRights changedRights) {
        this.transaction = transaction;
        this.changedRights = changedRights;
    }

    /** As it was called when leaving was all that it heard of: its place in the log is kept under it. */
    @Override
    public String name() {
        return "projects-of-former-members";
    }

    @Override
    public void accept(EventEnvelope event) {
        if (!HEARD.contains(event.type())) return;
        var projects = projects(event);
        if (projects.isEmpty()) return;
        transaction.run(new Actor.SystemPart("projects"), event.organization(), () -> changedRights.on(projects));
    }

    /** Grants name the one scope that they are on, all others those that are reached; these are workspaces, too. */
    private static List<ProjectId> projects(EventEnvelope event) {
        var payload = JsonMapper.shared().readTree(event.payload());
        return Stream.concat(payload.path("scopes").valueStream(), Stream.of(payload.path("on")))
                .map(scope -> scope.asString(""))
                .flatMap(scope -> ProjectId.parse(scope).stream())
                .toList();
    }
}
