package io.hexarch.audit.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Soc2MapTest {

    private static final Path PAGE = Path.of("../../docs/security/soc2.md");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void shouldMapEveryFieldOfARecordAndNoOther() throws IOException {
        var mapped = FIELD.matcher(Files.readString(PAGE)).results().map((MatchResult row) -> row.group(1));

        assertThat(mapped)
                .containsExactlyElementsOf(Stream.of(AuditRecord.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
