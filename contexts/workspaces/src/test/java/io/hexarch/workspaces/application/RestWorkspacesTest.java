package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.workspaces.WorkspaceEvent.WorkspaceFallingAsleep;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import org.junit.jupiter.api.Test;

class RestWorkspacesTest {

    private final WorkspaceFixture given = new WorkspaceFixture();

    @Test
    void shouldPutWhatRunsToSleepOnce() {
        var first = given.ready("first");
        var second = given.ready("second");
        given.closed.add(given.organization);

        given.rest.restAll(given.organization);
        given.rest.restAll(given.organization);
        given.settle(first);
        given.settle(second);

        assertThat(state(first)).isEqualTo(StateName.SLEEPING);
        assertThat(state(second)).isEqualTo(StateName.SLEEPING);
        assertThat(given.journal.events())
                .filteredOn(WorkspaceFallingAsleep.class::isInstance)
                .hasSize(2);
    }

    @Test
    void shouldCatchWhoBecomesReadyLater() {
        var workspace = given.created("late");
        given.closed.add(given.organization);
        given.rest.restAll(given.organization);
        given.settle(workspace);
        assertThat(state(workspace)).isEqualTo(StateName.READY);

        given.rest.rest(given.organization, workspace.id());
        given.settle(workspace);

        assertThat(state(workspace)).isEqualTo(StateName.SLEEPING);
    }

    @Test
    void shouldLeaveAloneWhatIsWorkedInFailedOrLeaving() {
        var workspace = given.ready("busy");

        given.rest.restAll(given.organization);

        assertThat(state(workspace)).isEqualTo(StateName.READY);
        given.closed.add(given.organization);
        given.delete.delete(given.actor, workspace.id(), workspace.generation(), java.util.Optional.of("busy"));
        given.rest.rest(given.organization, workspace.id());
        assertThat(state(workspace)).isEqualTo(StateName.DELETING);
    }

    private StateName state(Workspace workspace) {
        return given.now(workspace).state().name();
    }
}
