package io.hexarch.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.ApplicationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HostLabelTest {

    private final ApplicationId id = new ApplicationId(new UUID(1, 1));

    @Test
    void shouldTryThePlainNameFirst() {
        assertThat(HostLabel.candidates(new ApplicationName("shop"), "web", "team-a", id))
                .hasSize(2)
                .first()
                .hasToString("shop--web--team-a");
    }

    /** DNS takes 63 characters for a label (RFC 1035, 2.3.4). */
    @Test
    void shouldCutWhatIsTooLongSoThatNoDashIsLeftAtTheCut() {
        for (int length = 1; length <= 40; length++) {
            var project = "p".repeat(length);
            var labels = HostLabel.candidates(new ApplicationName("shop"), project, "w".repeat(40), id);

            assertThat(labels)
                    .allSatisfy(label -> assertThat(label.value())
                            .hasSizeLessThanOrEqualTo(63)
                            .doesNotContain("---")
                            .startsWith("shop--" + project.substring(0, Math.min(project.length(), 30))));
        }
    }
}
