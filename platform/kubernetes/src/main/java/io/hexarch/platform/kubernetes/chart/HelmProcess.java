package io.hexarch.platform.kubernetes.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs {@link HelmMain} as a child with little memory, an empty environment and a time limit. */
final class HelmProcess {

    private static final long LIMIT_SECONDS = 60;

    String render(Chart chart, ChartRelease release) throws IOException {
        var folder = Files.createTempDirectory("hexarch-chart-");
        try (var empty = new EmptyCluster()) {
            Files.writeString(folder.resolve("values.yaml"), release.values());
            Files.writeString(folder.resolve("kubeconfig"), empty.kubeconfig());
            return run(command(chart, release, folder), folder);
        } finally {
            remove(folder);
        }
    }

    private static List<String> command(Chart chart, ChartRelease release, Path folder) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                HelmClassPath.in(folder),
                HelmMain.class.getName(),
                chart.folder().toAbsolutePath().toString(),
                release.name(),
                release.namespace(),
                release.kubernetesVersion(),
                folder.resolve("values.yaml").toString(),
                folder.resolve("rendered.yaml").toString());
    }

    private static String run(List<String> command, Path folder) throws IOException {
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("KUBECONFIG", folder.resolve("kubeconfig").toString());
        var process = builder.start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS))
                throw new ChartBroken("Helm did not finish within " + LIMIT_SECONDS + " s");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ChartBroken("stopped while Helm rendered");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) throw new ChartBroken(lastWords(output));
        return Files.readString(folder.resolve("rendered.yaml"));
    }

    private static String lastWords(Path output) throws IOException {
        var text = Files.readString(output).strip();
        return "Helm cannot render the chart: " + text.substring(Math.max(0, text.length() - 2000));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
