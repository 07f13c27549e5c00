package io.hexarch.cli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void shouldWriteWhatItHasRead() {
        var text = "{\"a\":[1,2.50,\"ü\\n\",true,null,{}],\"b\":12345678901234567890}";

        assertThat(JsonText.compact(JsonText.parse(text))).isEqualTo(text);
    }

    @Test
    void shouldIndentByTwoSpaces() {
        assertThat(JsonText.pretty(JsonText.parse("{\"a\":[1]}"))).isEqualTo("{\n  \"a\" : [\n    1\n  ]\n}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1}}", "[1,]", "nil", "{\"a\":1} 2", "<html>"})
    void shouldRefuseWhatIsNoJson(String text) {
        assertThatThrownBy(() -> JsonText.parse(text)).isInstanceOf(UnexpectedJson.class);
    }

    @Test
    void shouldSayWhatIsMissingOrOfAnotherKind() {
        var json = JsonText.parse("{\"a\":\"x\",\"b\":null}");

        assertThatThrownBy(() -> json.at("c")).hasMessageContaining("\"c\"");
        assertThatThrownBy(() -> json.at("a").integer())
                .hasMessageContaining("a number")
                .hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> json.at("a").instant()).hasMessageContaining("no time");
        assertThat(json.find("b")).isNull();
    }
}
