package io.hexarch.cli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlTest {

    @Test
    void shouldReadWhatItHasWritten() {
        var json = JsonText.parse(
                "{\"a\":[\"1\",\"no\",\"\",\"x: y\",\"two\\nlines\"],\"b\":{\"c\":1.5,\"d\":10,\"e\":null},\"f\":false}");

        assertThat(Yaml.parse(Yaml.print(json))).isEqualTo(json);
    }

    @Test
    void shouldTakeWordsForTexts() {
        assertThat(JsonText.compact(Yaml.parse("a: no\nb: on\nc: 1\n")))
                .isEqualTo("{\"a\":\"no\",\"b\":\"on\",\"c\":1}");
    }

    @Test
    void shouldRefuseBombsDuplicatesAndTags() {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "b: [" + "*a,".repeat(30) + "*a]\n";

        assertThatThrownBy(() -> Yaml.parse(bomb)).isInstanceOf(UnexpectedJson.class);
        assertThatThrownBy(() -> Yaml.parse("a: 1\na: 2\n"))
                .isInstanceOf(UnexpectedJson.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> Yaml.parse("a: !!java.net.URL [x]\n")).isInstanceOf(UnexpectedJson.class);
    }
}
