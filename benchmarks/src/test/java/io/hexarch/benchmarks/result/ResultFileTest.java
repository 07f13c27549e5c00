package io.hexarch.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadWhatItWrote() throws Exception {
        var figure = Figure.of("start", "s", 3.20049).withGoal(4).withSamples(List.of(3.1, 3.20049));
        new ResultFile(folder, "abc").write("server", List.of(figure, Figure.of("load", "", 0.5)));
        var file = folder.resolve("server.json");
        assertThat(Files.readString(file))
                .contains("\"figure\"", "\"unit\"", "\"value\" : 3.2,", "\"goal\" : 4.0", "\"peer\" : null")
                .doesNotContain("reached", "rate");
        var read = ResultFile.read(file);
        assertThat(read.name()).isEqualTo("server");
        assertThat(read.commit()).isEqualTo("abc");
        assertThat(read.figures().getFirst()).isEqualTo(figure);
        assertThat(read.figures().getFirst().reached()).contains(true);
    }
}
