package io.hexarch.organizations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Invitation sent = Invitation.sent(
            new InvitationId(UUID.randomUUID()),
            new Invitation.Wish(
                    Actors.newOrganization(),
                    EmailAddress.parse("ben@example.com").orElseThrow(),
                    MemberRole.MEMBER,
                    Actors.newPerson()),
            NOW,
            WEEK);

    @Test
    void shouldBeOpenUntilTheInstantAtWhichItExpires() {
        assertThat(sent.open(NOW.plus(WEEK).minusNanos(1))).isTrue();
        assertThat(sent.open(NOW.plus(WEEK))).isFalse();
        assertThat(sent.renewed(NOW.plus(WEEK), WEEK).open(NOW.plus(WEEK))).isTrue();
    }

    @Test
    void shouldBeSettledOnce() {
        var accepted = sent.accepted(Actors.newPerson(), NOW);

        assertThat(accepted.stateAt(NOW.plus(WEEK))).isEqualTo(InvitationState.ACCEPTED);
        assertThatIllegalStateException().isThrownBy(() -> accepted.declined(NOW));
        assertThatIllegalStateException().isThrownBy(() -> sent.withdrawn(NOW).renewed(NOW, WEEK));
    }
}
