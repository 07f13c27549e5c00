package io.hexarch.applications.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.application.port.RolloutWatches;
import io.hexarch.applications.application.port.RolloutWatches.Listener;
import io.hexarch.applications.domain.ApplicationState;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowRolloutsTest {

    private final ApplicationFixture given = new ApplicationFixture();
    private final Map<OrganizationId, Set<WorkspaceId>> withApplications = new HashMap<>();
    private final Watched watches = new Watched();
    private final FollowRollouts follow =
            new FollowRollouts(given.transaction, () -> withApplications, given.places, watches, given.reconciliations);
    private final WorkspaceId workspace = given.project.workspace();

    @Test
    void shouldWatchEveryWorkspaceThatIsAwakeAndHasApplications() {
        var neighbour = Actors.newOrganization();
        var theirs = given.places.workspace(neighbour, "team-b");
        var asleep = given.places.workspace(given.organization, "team-c");
        given.places.asleep(asleep);
        var gone = new WorkspaceId(given.ids.next());
        withApplications.put(given.organization, Set.of(workspace, asleep, gone));
        withApplications.put(neighbour, Set.of(theirs));

        follow.look();

        assertThat(watches.kept).isEqualTo(Map.of(workspace, given.organization, theirs, neighbour));
    }

    @Test
    void shouldCloseAWatchWhenTheWorkspaceFallsAsleep() {
        withApplications.put(given.organization, Set.of(workspace));
        follow.look();
        assertThat(watches.kept).containsOnlyKeys(workspace);

        given.places.asleep(workspace);
        follow.look();

        assertThat(watches.kept).isEmpty();
    }

    @Test
    void shouldLookAtAnApplicationWhenSomethingAboutItChanged() {
        withApplications.put(given.organization, Set.of(workspace));
        var shop = given.running("shop");
        follow.look();
        given.workloads.scaleByHand(shop.id(), 0);

        watches.tell(given.organization, shop.id());

        given.settle(shop);
        assertThat(given.now(shop).state()).isEqualTo(new ApplicationState.StoppedByHand());
    }

    /** A tenant writes what label it likes on its Deployments. */
    @Test
    void shouldNotBeLedToAnotherOrganizationsApplicationByALabel() {
        var shop = given.running("shop");
        follow.look();

        watches.tell(given.organization, new io.hexarch.applications.ApplicationId(given.ids.next()));

        assertThat(given.reconciliations.isOpen(shop.id())).isFalse();
    }

    private static final class Watched implements RolloutWatches {

        private Map<WorkspaceId, OrganizationId> kept = Map.of();
        private @Nullable Listener listener;

        @Override
        public void keep(Map<WorkspaceId, OrganizationId> workspaces, Listener told) {
            kept = workspaces;
            listener = told;
        }

        private void tell(OrganizationId organization, io.hexarch.applications.ApplicationId application) {
            java.util.Objects.requireNonNull(listener).changed(organization, application);
        }
    }
}
