package io.hexarch.platform.kubernetes.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class HostClusterSettingsTest {

    /** As the launcher writes it, and as the page of settings has it. */
    @Test
    void shouldBeReadFromTheEnvironmentUnderBothNames() {
        var path = Path.of("/var/lib/hexarch/cluster.json");

        assertThat(read("HEXARCH_CLUSTER_STATE_FILE").clusterStateFile()).isEqualTo(path);
        assertThat(read("HEXARCH_CLUSTERSTATEFILE").clusterStateFile()).isEqualTo(path);
        assertThat(read("HEXARCH_KUBECONFIG").kubeconfig()).isEqualTo(path);
        assertThat(read("HEXARCH_KUBECONFIG").clusterStateFile()).isNull();
    }

    private static HostClusterSettings read(String variable) {
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        name,
                        new SystemEnvironmentPropertySource(name, Map.of(variable, "/var/lib/hexarch/cluster.json")));
        return Binder.get(environment)
                .bind("hexarch", HostClusterSettings.class)
                .get();
    }
}
