package io.hexarch.platform.kubernetes.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostClusterTest {

    @TempDir
    private Path folder;

    @Test
    void shouldSayWhatToDoWhenNothingIsNamed() {
        var host = new HostCluster(new HostClusterPlace(Optional.empty(), Optional.empty()));

        assertThat(host.status())
                .isInstanceOfSatisfying(
                        HostClusterStatus.Missing.class,
                        missing -> assertThat(missing.remedy()).contains("HEXARCH_KUBECONFIG", "./hexarch cluster up"));
        assertThatThrownBy(host::client).isInstanceOf(HostClusterMissing.class);
    }

    @Test
    void shouldFollowTheLocalClusterWhileItComesUp() throws IOException {
        var host = local("""
                {"phase": "building", "percent": 42, "step": "kubernetes", "secondsLeft": 300, "unknown": []}
                """);

        assertThat(host.status()).isEqualTo(new HostClusterStatus.Starting("kubernetes", 42, Optional.of(300)));
        assertThatThrownBy(host::client).hasMessageContaining("42 %");

        local("""
                {"phase": "ready", "percent": 100, "kubeconfig": "/x", "chart": "/chart", "storageClass": "local-path",
                 "images": {"vcluster": {"registry": "here", "repository": "v", "tag": "1"}, "coredns": "here/c:1"}}
                """);
        assertThat(host.status()).isEqualTo(new HostClusterStatus.Connected());
        assertThat(host.local()).hasValueSatisfying(found -> {
            assertThat(found.chart()).contains(Path.of("/chart"));
            assertThat(found.vclusterImage()).contains("here/v:1");
            assertThat(found.probeImage()).isEmpty();
        });
    }

    @Test
    void shouldSayWhatFailedAndHowToMendIt() throws IOException {
        assertThat(local(
                                "{\"phase\": \"failed\", \"error\": {\"message\": \"no runc\", \"mend\": \"apt install runc\"}}")
                        .status())
                .isEqualTo(new HostClusterStatus.Broken("no runc", "apt install runc"));
        assertThat(local("half a fi").status()).isInstanceOf(HostClusterStatus.Broken.class);
    }

    @Test
    void shouldPreferTheOperatorsOwnAndNameTheFileThatIsMissing() throws IOException {
        var file = Files.writeString(folder.resolve("state.json"), "{\"phase\": \"ready\", \"kubeconfig\": \"/x\"}");
        var host = new HostCluster(new HostClusterPlace(Optional.of(folder.resolve("mine")), Optional.of(file)));

        assertThat(host.status())
                .isInstanceOfSatisfying(
                        HostClusterStatus.Broken.class,
                        broken -> assertThat(broken.what()).contains("mine", "no such file"));
        assertThatThrownBy(host::client).hasMessage("the host cluster cannot be reached; ask the operator");
        assertThatThrownBy(host::dedicatedClient).hasMessage("the host cluster cannot be reached; ask the operator");
        assertThat(host.local()).isEmpty();
    }

    private HostCluster local(String state) throws IOException {
        var file = Files.writeString(folder.resolve("state.json"), state);
        return new HostCluster(new HostClusterPlace(Optional.empty(), Optional.of(file)));
    }
}
