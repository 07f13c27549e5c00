package io.hexarch.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void shouldShowControlSequencesInsteadOfObeyingThem() {
        assertThat(Plain.line("a\u001b]0;title\u0007b\u001b[2Jc\r\nd\u202ee")).isEqualTo("a�]0;title�b�[2Jc d�e");
    }

    @Test
    void shouldLeaveALogItsColoursAndNothingElse() {
        assertThat(Plain.logLine("\u001b[31mred\u001b[0m\t\u001b[2Jx")).isEqualTo("\u001b[31mred\u001b[0m\t�[2Jx");
    }
}
