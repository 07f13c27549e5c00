package io.hexarch.cli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {

    private static final Json DOCUMENT = JsonText.parse(
            "{\"items\":[{\"name\":\"a\",\"n\":1,\"l\":{\"x.y\":true}},{\"name\":\"b\",\"n\":2}],\"next\":null}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {.items[*].name}                                | a b
            .items[0].name                                  | a
            {$.items[-1].n}                                 | 2
            {.items[0].l['x.y']}                            | true
            {.items[0].l}                                   | {"x.y":true}
            names: {.items[*].name}!                        | names: a b!
            {range .items[*]}{.name}={.n};{end}             | a=1;b=2;
            {.nothing[3].here}x{.next}                      | xnull
            """)
    void shouldFindWhatIsThere(String template, String expected) {
        assertThat(JsonPath.parse(template).apply(DOCUMENT)).isEqualTo(expected);
    }

    @Test
    void shouldBreakLinesWhereToldTo() {
        assertThat(JsonPath.parse("{range .items[*]}{.name}{\"\\n\"}{end}").apply(DOCUMENT))
                .isEqualTo("a\nb\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{.a", "{range .a}", "{end}", "{.a[x]}", "{.a[}"})
    void shouldRefuseWhatIsNoTemplate(String template) {
        assertThatThrownBy(() -> JsonPath.parse(template))
                .isInstanceOf(UnexpectedJson.class)
                .hasMessageContaining("jsonpath");
    }
}
