package io.hexarch.cli.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.json.JsonText;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTraceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"invitation\":{\"email\":\"a@example.org\"},\"link\":\"https://here/join#token=hidden\"}",
                "{\"items\":[{\"elsewhere\":\"https://here/join#token=hidden\"}]}",
                "{\"refreshToken\":\"hidden\"}",
                "{\"key\":{\"name\":\"ci\"},\"secret\":\"hidden\"}",
                "{\"env\":{\"A\":\"hidden\"}}",
            })
    void shouldMaskWhatOpensSomething(String body) {
        var lines = new ArrayList<String>();

        ExchangeTrace.to(lines::add)
                .sent("POST", "/somewhere", Map.of("Authorization", "hidden"), JsonText.parse(body));

        assertThat(lines).noneMatch(line -> line.contains("hidden")).anyMatch(line -> line.contains("***"));
    }
}
