package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.workspaces.WorkspaceEvent.WorkspaceDeleting;
import org.junit.jupiter.api.Test;

class EndWorkspacesTest {

    private final WorkspaceFixture given = new WorkspaceFixture();

    @Test
    void shouldWishAllAwayOnceAndSayHowManyAreLeft() {
        var ready = given.ready("ready");
        var wished = given.created("wished");

        assertThat(given.end.endAll(given.organization)).isEqualTo(2);
        assertThat(given.end.endAll(given.organization)).isEqualTo(2);
        given.settle(ready);
        given.settle(wished);

        assertThat(given.end.endAll(given.organization)).isZero();
        assertThat(given.journal.events())
                .filteredOn(WorkspaceDeleting.class::isInstance)
                .hasSize(2);
    }
}
