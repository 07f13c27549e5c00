package io.hexarch.platform.kubernetes.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartRendererTest {

    @TempDir
    private Path cache;

    private final Chart chart = new Chart(folder());

    @Test
    void shouldRenderOnceAndKeepIt() throws IOException {
        var renderer = new ChartRenderer(cache.resolve("charts"));

        var rendered = renderer.render(chart, release("word: hello"));

        assertThat(rendered).contains("name: one", "namespace: two", "word: \"hello\"", "minor: \"35\"");
        try (var kept = Files.list(cache.resolve("charts"))) {
            var file = kept.toList().getFirst();
            Files.writeString(file, "kept");
        }
        assertThat(renderer.render(chart, release("word: hello"))).isEqualTo("kept");
        assertThat(renderer.render(chart, release("word: other"))).contains("other");
    }

    @Test
    void shouldSayWhatHelmSays() {
        assertThatThrownBy(() -> new ChartRenderer(cache).render(chart, release("other: 1")))
                .isInstanceOf(ChartBroken.class)
                .hasMessageContaining("word is missing");
    }

    @Test
    void shouldRefuseAFolderWithoutAChart() {
        assertThatThrownBy(() -> new Chart(cache)).hasMessageContaining(cache.toString());
    }

    private static ChartRelease release(String values) {
        return new ChartRelease("one", "two", "1.35.6", values);
    }

    private static Path folder() {
        return Path.of(Objects.requireNonNull(ChartRendererTest.class.getResource("/chart"))
                .getPath());
    }
}
