package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.adapter.memory.RevocationFeed;
import io.hexarch.identity.adapter.postgres.RevocationLog;
import io.hexarch.identity.application.EndSession;
import io.hexarch.identity.http.Doorstep.Resident;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a second replica on the same database knows of sessions that this one ends. */
@IdentityOnHttp
class RevocationFeedTest {

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private EndSession endSession;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Database database;

    @Autowired
    private AfterCommit afterCommit;

    private final SettableClock clock = new SettableClock(Instant.now());
    private RevocationFeed other;
    private Resident resident;
    private SessionId session;

    @BeforeEach
    void signIn() {
        other = new RevocationFeed(transaction, clock, learn -> new RevocationLog(database, afterCommit, learn));
        resident = doorstep.resident();
        var token = doorstep.cli(resident).at("/accessToken");
        session = SessionId.parse(
                        doorstep.bearer(token).get("/api/v1/me/sessions").at("/items/0/id"))
                .orElseThrow();
        other.poll();
    }

    @Test
    void shouldKnowWithTheNextPoll() {
        assertThat(other.revoked(session)).isFalse();

        endSession.end(Actors.person(resident.id()), session);
        assertThat(other.revoked(session)).as("not polled yet").isFalse();
        other.poll();

        assertThat(other.revoked(session)).isTrue();
    }

    @Test
    void shouldAskTheDatabaseWhenTheFeedIsOld() {
        endSession.end(Actors.person(resident.id()), session);
        clock.forward(Duration.ofSeconds(6));

        assertThat(other.revoked(session)).isTrue();
    }

    @Test
    void shouldKnowFromTheStartWhatEndedBefore() {
        endSession.end(Actors.person(resident.id()), session);
        var third = new RevocationFeed(transaction, clock, learn -> new RevocationLog(database, afterCommit, learn));

        third.poll();

        assertThat(third.revoked(session)).isTrue();
    }

    @Test
    void shouldTellListeners() {
        var heard = new java.util.concurrent.CopyOnWriteArrayList<RevocationLog.Entry>();
        other.listen(heard::add);

        endSession.end(Actors.person(resident.id()), session);
        other.poll();
        other.poll();

        assertThat(heard)
                .filteredOn(entry -> entry.id().equals(session.value()))
                .hasSize(1);
    }
}
