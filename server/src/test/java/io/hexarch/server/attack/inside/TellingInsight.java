package io.hexarch.server.attack.inside;

import io.hexarch.projects.application.port.ProjectInsight;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceInsight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What hosts know about workspaces. */
record TellingInsight() implements WorkspaceInsight {

    private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

    @Override
    public List<HostEvent> events(WorkspaceId workspace) {
        var event =
                new HostEvent(AT, true, "FailedScheduling", Told.in(workspace).word(), Optional.empty());
        return List.of(event, event);
    }

    @Override
    public Optional<Usage> usage(WorkspaceId workspace) {
        var told = Told.in(workspace);
        var amount = new Amount(told.amount(), told.amount());
        var inside = List.of(new NamespaceUsage(told.word(), 1, 1, 1));
        return Optional.of(new Usage(amount, amount, amount, amount, AT, true, inside));
    }

    /** What is known about projects in them. */
    record OfProjects() implements ProjectInsight {

        @Override
        public ProjectInsight.Usage usage(WorkspaceId workspace, ProjectName name) {
            var amount = new ProjectInsight.Amount(Told.in(workspace).amount(), Optional.empty());
            return new ProjectInsight.Usage(amount, amount, amount, AT, true);
        }
    }
}
