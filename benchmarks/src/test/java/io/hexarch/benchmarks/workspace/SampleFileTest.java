package io.hexarch.benchmarks.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {

    private static final Sample SAMPLE = new Sample(0.5, 14, 15, 3, 7, 230, 260, 4);

    @TempDir
    Path folder;

    @Test
    void shouldGoOnWhereAnInterruptedRunHasStopped() {
        file("abc").add(SAMPLE);
        assertThat(file("abc").add(SAMPLE)).containsExactly(SAMPLE, SAMPLE);
        assertThat(file("abc").read()).hasSize(2);
    }

    @Test
    void shouldNotMixTwoCommits() {
        file("abc").add(SAMPLE);
        assertThat(file("def").read()).isEmpty();
    }

    @Test
    void shouldForget() {
        file("abc").add(SAMPLE);
        file("abc").forget();
        assertThat(file("abc").read()).isEmpty();
    }

    private SampleFile file(String commit) {
        return new SampleFile(folder.resolve("samples"), commit);
    }
}
