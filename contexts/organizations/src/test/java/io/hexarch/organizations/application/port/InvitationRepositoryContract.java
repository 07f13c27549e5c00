package io.hexarch.organizations.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.port.InvitationRepository.Filter;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of invitations keeps. */
public abstract class InvitationRepositoryContract extends TenantStoreContract {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final LocalDate DAY = LocalDate.parse("2030-01-15");

    protected abstract InvitationRepository invitations();

    @Test
    void shouldFindWhatWasAddedAsItWas() {
        var invitation = added("Ben@example.com");

        assertThat(in(() -> invitations().find(organization(), invitation.id())))
                .contains(invitation);
        assertThat(in(() -> invitations().find(organization(), new InvitationId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void shouldFindTheOnePendingToAnAddressWithoutRegardToCase() {
        var invitation = added("Ben@example.com");

        assertThat(in(() -> invitations().pending(organization(), email("BEN@example.com"))))
                .contains(invitation);
        replaced(invitation, invitation.declined(NOW));
        assertThat(in(() -> invitations().pending(organization(), email("ben@example.com"))))
                .isEmpty();
        added("ben@example.com");
    }

    @Test
    void shouldReplaceOnlyWhatIsOfThatGeneration() {
        var invitation = added("ben@example.com");
        var accepted = invitation.accepted(Actors.newPerson(), NOW);

        assertThat(in(() -> invitations().replace(accepted, new Generation(2)))).isFalse();
        replaced(invitation, accepted);

        assertThat(in(() -> invitations().find(organization(), invitation.id())))
                .contains(accepted);
        assertThat(in(() -> invitations().replace(accepted, Generation.FIRST))).isFalse();
    }

    @Test
    void shouldPageFromTheNewestByWhatTheyAreAtAnInstant() {
        var first = added("first@example.com");
        var second = added("second@example.com");
        replaced(second, second.withdrawn(NOW));
        var third = added("third@example.com");

        assertThat(ids(Optional.empty(), NOW)).containsExactly(third.id(), second.id(), first.id());
        assertThat(ids(Optional.of(InvitationState.PENDING), NOW)).containsExactly(third.id(), first.id());
        assertThat(ids(Optional.of(InvitationState.WITHDRAWN), NOW)).containsExactly(second.id());
        assertThat(ids(Optional.of(InvitationState.PENDING), NOW.plus(WEEK))).isEmpty();
        assertThat(ids(Optional.of(InvitationState.EXPIRED), NOW.plus(WEEK))).containsExactly(third.id(), first.id());
    }

    @Test
    void shouldTellWhatAPersonSentThatIsOpen() {
        var open = added("open@example.com");
        var sender = open.invitedBy();
        added("other@example.com");

        assertThat(in(() -> invitations().openFrom(organization(), sender, NOW)))
                .containsExactly(open);
        assertThat(in(() -> invitations().openFrom(organization(), sender, NOW.plus(WEEK))))
                .isEmpty();
        replaced(open, open.withdrawn(NOW));
        assertThat(in(() -> invitations().openFrom(organization(), sender, NOW)))
                .isEmpty();
    }

    @Test
    void shouldCountLinksOfADayUpToTheLimit() {
        assertThat(counted(2)).isTrue();
        assertThat(counted(2)).isTrue();
        assertThat(counted(2)).isFalse();
        assertThat(in(() -> invitations().countLink(organization(), DAY.plusDays(1), 2)))
                .isTrue();
    }

    @Test
    void shouldCountNoneWhereNoneIsAllowed() {
        assertThat(counted(0)).isFalse();
        assertThat(counted(1)).isTrue();
    }

    private boolean counted(long limit) {
        return in(() -> invitations().countLink(organization(), DAY, limit));
    }

    private Invitation added(String email) {
        var wish = new Invitation.Wish(organization(), email(email), MemberRole.MEMBER, Actors.newPerson());
        var invitation = Invitation.sent(new InvitationId(ids().next()), wish, NOW, WEEK);
        run(() -> invitations().add(invitation));
        return invitation;
    }

    private void replaced(Invitation before, Invitation after) {
        assertThat(in(() -> invitations().replace(after, before.generation()))).isTrue();
    }

    /** Of all pages, two on each. */
    private List<InvitationId> ids(Optional<InvitationState> state, Instant now) {
        var found = new ArrayList<InvitationId>();
        var request = new PageRequest(2, Optional.empty());
        while (true) {
            var asked = request;
            var page = in(() -> invitations().page(organization(), new Filter(state, now), asked));
            page.items().forEach(one -> found.add(one.id()));
            if (page.next().isEmpty()) return found;
            request = new PageRequest(2, page.next());
        }
    }

    private static EmailAddress email(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}
