package io.hexarch.cli.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void shouldBeWhatTheCommandsSay() {
        assertThat(Path.of("../docs/reference/cli.md"))
                .as("docs/reference/cli.md follows the commands: ./hexarch generate writes it anew")
                .hasContent(Reference.text());
    }
}
