package io.hexarch.applications.adapter.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceUnavailable;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DeploymentWatchesTest {

    private final WorkspaceId workspace = new WorkspaceId(UUID.randomUUID());
    private final Silent clients = new Silent();
    private final DeploymentWatches watches = new DeploymentWatches(clients);

    @Test
    void shouldSayOncePerChangeWhyAWorkspaceIsNotWatched(CapturedOutput output) {
        look();
        look();
        assertThat(told(output)).isEqualTo(1);

        clients.reason = "it sleeps";
        look();
        look();
        assertThat(told(output)).isEqualTo(2);

        watches.keep(Map.of(), (organization, application) -> {});
        look();
        assertThat(told(output)).as("it was not wanted in between").isEqualTo(3);
    }

    private void look() {
        watches.keep(Map.of(workspace, Actors.newOrganization()), (organization, application) -> {});
    }

    private long told(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(workspace.text()) && line.contains("is not watched yet"))
                .count();
    }

    /** No workspace answers. */
    private static final class Silent implements WorkspaceClients {

        private String reason = "no host cluster is connected";

        @Override
        public KubernetesClient shared(WorkspaceId asked) {
            throw new WorkspaceUnavailable(reason);
        }

        @Override
        public KubernetesClient dedicated(WorkspaceId asked) {
            throw new WorkspaceUnavailable(reason);
        }

        @Override
        public InetSocketAddress locate(WorkspaceId asked, InnerService service) {
            throw new WorkspaceUnavailable(reason);
        }
    }
}
