package io.hexarch.server.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom one of two servers knows, the other knows; and no longer. */
@Tag("postgres")
@ExtendWith(OnePair.class)
class SessionsOnTwoServersTest {

    /** A session that is ended somewhere is refused everywhere within this. */
    private static final Duration REVOKED_WITHIN = Duration.ofSeconds(5);

    private final Pair pair;

    SessionsOnTwoServersTest(Pair pair) {
        this.pair = pair;
    }

    @Test
    void shouldPublishTheSameKeysAndTakeEachOthersTokens() {
        var keys = pair.onBothAtOnce(
                1, server -> server.request().get("/.well-known/jwks.json").hasStatus(200));

        assertThat(keys.getFirst().json().at("/keys").size()).isPositive();
        assertThat(keys.getLast().text()).isEqualTo(keys.getFirst().text());
        for (var minted : List.of(Guests.signIn(pair.first()), Guests.signIn(pair.second())))
            pair.onBothAtOnce(1, server -> server.as(minted.token()).get("/api/v1/me"))
                    .forEach(answer -> answer.hasStatus(200));
    }

    @Test
    void shouldRefuseAtOneWhoseSessionIsEndedAtTheOther() {
        var here = Guests.signIn(pair.first());
        var there = Guests.Signed.of(Guests.refresh(pair.second(), here.refresh()));
        pair.second().as(there.token()).get("/api/v1/me").hasStatus(200);

        pair.first()
                .as(Guests.signIn(pair.first()).token())
                .delete("/api/v1/me/sessions/" + session(there.token()))
                .hasStatus(204);

        await().atMost(REVOKED_WITHIN)
                .untilAsserted(() ->
                        pair.second().as(there.token()).get("/api/v1/me").isProblem(401, "hexarch.token-revoked"));
        Guests.refresh(pair.second(), there.refresh()).isProblem(401, "identity.session-ended");
    }

    private String session(String token) {
        var mine = pair.second().as(token).get("/api/v1/me/sessions").hasStatus(200);
        for (var session : mine.json().at("/items"))
            if (session.at("/current").asBoolean()) return session.at("/id").asString();
        throw new AssertionError("the session that asks is not in " + mine.text());
    }

    @Test
    void shouldGiveTheNextTokenToOneOfThoseWhoAskBothAtOnce() {
        var signed = Guests.signIn(pair.first());

        var answers = pair.onBothAtOnce(5, server -> Guests.refresh(server, signed.refresh()));

        var winners = answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.at("/code"))
                .containsOnly("identity.refresh-raced");
        Guests.refresh(pair.second(), winners.getFirst().at("/refreshToken")).hasStatus(200);
    }
}
