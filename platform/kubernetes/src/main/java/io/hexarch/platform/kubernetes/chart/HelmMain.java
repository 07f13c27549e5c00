package io.hexarch.platform.kubernetes.chart;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The child process: renders one chart into one file. Arguments: chart, name, namespace, Kubernetes version, values, output. */
final class HelmMain {

    private HelmMain() {}

    public static void main(String[] arguments) throws IOException {
        try {
            var rendered = new Helm(Path.of(arguments[0]))
                    .template()
                    .withName(arguments[1])
                    .withNamespace(arguments[2])
                    .withKubeVersion(arguments[3])
                    .withValuesFile(Path.of(arguments[4]))
                    .call();
            Files.writeString(Path.of(arguments[5]), rendered);
        } catch (IllegalStateException broken) {
            System.err.println(broken.getMessage());
            System.exit(1);
        }
    }
}
