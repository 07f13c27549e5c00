package io.hexarch.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstSentenceTest {

    @Test
    void shouldLeaveWhatIsShortAsItIs() {
        assertThat(FirstSentence.of("Scaled up replica set shop-1.2 from 0 to 2"))
                .isEqualTo("Scaled up replica set shop-1.2 from 0 to 2");
        assertThat(FirstSentence.of("")).isEmpty();
    }

    @Test
    void shouldEndWhereTheFirstSentenceOrLineDoes() {
        assertThat(FirstSentence.of("It failed. Then something else.")).isEqualTo("It failed.");
        assertThat(FirstSentence.of("first line\nsecond line")).isEqualTo("first line");
    }

    @Test
    void shouldLeaveOutWhatTheRuntimeAdds() {
        assertThat(
                        FirstSentence.of(
                                "Failed to pull image \"nginx:none\": rpc error: code = NotFound desc = failed to pull and unpack image"))
                .isEqualTo("Failed to pull image \"nginx:none\"");
    }

    @Test
    void shouldCutWhatHasNoEnd() {
        assertThat(FirstSentence.of("word ".repeat(100))).hasSizeLessThan(125).endsWith("word …");
        assertThat(FirstSentence.of("x".repeat(500))).hasSize(122);
    }
}
