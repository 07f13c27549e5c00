package io.hexarch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventsOnHttp
class LiveStreamTest {

    private static final Duration LOOK = Duration.ofMillis(200);

    @Autowired
    private Pen pen;

    @Autowired
    private EventReader reader;

    @Autowired
    private WatchEvents watchEvents;

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    @Test
    void shouldHearWhatWasMissedAndThenWhatHappensEachOnce() throws InterruptedException {
        var start = reader.end();
        pen.write(organization, "missed 1", "missed 2");
        settle(start, 2);
        try (var stream = watch(Set.of(), Optional.of(start))) {
            pen.write(organization, "live");

            assertThat(hear(stream, 3)).containsExactly("missed 1", "missed 2", "live");
            assertThat(stream.next(LOOK)).isEmpty();
        }
    }

    /** Whoever comes back says this place: what was read ahead, but not handed out, must come again. */
    @Test
    void shouldStandWhereTheListenerIsNotWhereItReadAhead() throws InterruptedException {
        var start = reader.end();
        pen.write(organization, "missed 1", "missed 2", "missed 3");
        settle(start, 3);
        EventPosition position;
        try (var stream = watch(Set.of(), Optional.of(start))) {
            assertThat(stream.next(LOOK).map(Pen::text)).contains("missed 1");
            position = stream.position();
        }

        try (var again = watch(Set.of(), Optional.of(position))) {
            assertThat(hear(again, 2)).containsExactly("missed 2", "missed 3");
        }
    }

    @Test
    void shouldHearNothingOfOtherOrganizationsOrScopes() throws InterruptedException {
        var project = Scope.project(UUID.randomUUID());
        try (var stream = watch(Set.of(project), Optional.empty())) {
            pen.write(Actors.newOrganization(), "theirs");
            pen.write(organization, "of the whole organization");
            pen.write(new Noted(organization, Scope.project(UUID.randomUUID()), "of another project"));
            pen.write(new Noted(organization, project, "mine"));

            assertThat(hear(stream, 1)).containsExactly("mine");
        }
    }

    @Test
    void shouldSayThatItWasTooSlowAndNeverBlockTheRest() throws InterruptedException {
        var subscription = new LiveSubscription(event -> true);
        pen.write(organization, "again and again");
        var event = Awaitility.await()
                .until(() -> reader.after(EventPosition.BEGINNING, 1), events -> !events.isEmpty())
                .getFirst();

        for (int i = 0; i <= LiveSubscription.CAPACITY; i++) subscription.offer(event);

        assertThat(subscription.lostSome()).isTrue();
        assertThat(subscription.lostSome()).isFalse();
        assertThat(subscription.next(LOOK)).isPresent();
        subscription.end();
        assertThat(subscription.isEnded()).isTrue();
    }

    private LiveStream watch(Set<Scope> scopes, Optional<EventPosition> after) {
        return watchEvents.watch(actor, scopes, after);
    }

    private void settle(EventPosition start, int count) {
        Awaitility.await()
                .until(() -> Pen.texts(organization, reader.after(start, 500)).size() == count);
    }

    private static List<String> hear(LiveStream stream, int count) throws InterruptedException {
        var heard = new ArrayList<String>();
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (heard.size() < count && System.nanoTime() < deadline)
            stream.next(LOOK).map(Pen::text).ifPresent(heard::add);
        return heard;
    }
}
