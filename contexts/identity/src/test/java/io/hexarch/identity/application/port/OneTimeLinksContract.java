package io.hexarch.identity.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.application.port.OneTimeLinks.JoinLink;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What every store of one-time links keeps. */
public abstract class OneTimeLinksContract extends StoreContract {

    protected abstract OneTimeLinks links();

    @Test
    void shouldOpenWithEveryBootstrapLinkUntilItExpires() {
        var first = Secret.random(RandomGenerator.getDefault()).hash();
        var second = Secret.random(RandomGenerator.getDefault()).hash();
        run(() -> links().addBootstrap(first, NOW.plusSeconds(60)));
        run(() -> links().addBootstrap(second, NOW.plusSeconds(90)));

        assertThat(in(() -> links().opensBootstrap(first, NOW))).isTrue();
        assertThat(in(() -> links().opensBootstrap(first, NOW.plusSeconds(60)))).isFalse();
        assertThat(in(() -> links().opensBootstrap(second, NOW.plusSeconds(60))))
                .isTrue();
    }

    @Test
    void shouldSettleTheFirstOperatorOnce() {
        in(() -> links().claimBootstrap(Actors.newPerson(), NOW));

        assertThat(in(() -> links().bootstrapped())).isTrue();
        assertThat(in(() -> links().claimBootstrap(Actors.newPerson(), NOW))).isFalse();
    }

    @Test
    void shouldUseAJoinLinkOnce() {
        var link = join(invitation());

        assertThat(in(() -> links().lockJoin(link.token()))).contains(link);
        assertThat(link.used()).isFalse();
        run(() -> links().useJoin(link.token(), NOW));

        assertThat(in(() -> links().lockJoin(link.token())).orElseThrow().used())
                .isTrue();
    }

    @Test
    void shouldEndTheEarlierLinkToTheSameInvitationOnly() {
        var invitation = invitation();
        var earlier = join(invitation);
        var elsewhere = join(invitation());

        var later = join(invitation);

        assertThat(in(() -> links().lockJoin(earlier.token()))).isEmpty();
        assertThat(in(() -> links().lockJoin(elsewhere.token()))).isPresent();
        assertThat(in(() -> links().lockJoin(later.token()))).isPresent();
    }

    @Test
    void shouldForgetWhatHasExpired() {
        var link = join(invitation());

        run(() -> links().forget(link.expiresAt()));
        assertThat(in(() -> links().lockJoin(link.token()))).isPresent();
        run(() -> links().forget(link.expiresAt().plusSeconds(1)));

        assertThat(in(() -> links().lockJoin(link.token()))).isEmpty();
    }

    private static InvitationId invitation() {
        return new InvitationId(UUID.randomUUID());
    }

    private JoinLink join(InvitationId invitation) {
        var token = Secret.random(RandomGenerator.getDefault()).hash();
        var link = new JoinLink(
                token, Actors.newOrganization(), invitation, NOW.plus(Duration.ofDays(7)), Optional.empty());
        run(() -> links().addJoin(link));
        return link;
    }
}
