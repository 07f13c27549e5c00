package io.hexarch.server.replica;

import static io.hexarch.server.replica.RightsLog.Entry.DOUBTED;
import static io.hexarch.server.replica.RightsLog.Entry.NEWS;
import static io.hexarch.server.replica.RightsLog.Entry.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.server.replica.Guests.Signed;
import io.hexarch.server.replica.Guests.Tenant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody may is changed at one of two servers: does the other learn of it? How soon, the benchmark says. */
@Tag("postgres")
@ExtendWith(OnePair.class)
class AccessOnTwoServersTest {

    private static final int ROUNDS = 20;
    /** Far less than the minutes after which a server forgets what nobody asks for. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Pair pair;
    private final Tenant tenant;
    private final RightsLog log;

    AccessOnTwoServersTest(Pair pair) {
        this.pair = pair;
        this.tenant = pair.tenant();
        this.log = RightsLog.of(pair.switches(), pair.second().name());
    }

    /** Somebody who is asked for at the second server. */
    private record Guest(Signed signed, String person) {}

    @Test
    void shouldTellTheOtherOfEachChangedGrantByItsFeed() {
        var guest = guest();
        var group = made("/groups", "{\"name\":\"auditors\"}");
        made("/grants", """
                {"subject":"%s","scope":"%s","role":"admin"}""".formatted(group, tenant.organization()));
        var members = tenant.path("/groups/" + group + "/members");
        audit(guest).hasStatus(403);

        int byFeed = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            var before = heard(guest).size();
            pair.first()
                    .as(tenant.token())
                    .post(members, "{\"member\":\"" + guest.person() + "\"}")
                    .hasStatus(201);
            byFeed += learned("let in, round " + round, guest, 200, before);
            before = heard(guest).size();
            pair.first()
                    .as(tenant.token())
                    .delete(members + "/" + guest.person())
                    .hasStatus(204);
            byFeed += learned("let in no more, round " + round, guest, 403, before);
        }
        assertThat(byFeed)
                .as("of %d changes, those that came when the feed was fresh", 2 * ROUNDS)
                .isGreaterThan(ROUNDS);
    }

    /**
     * Waits until the second server answers so. It must have remembered the old answer, and heard of the change before it read anew,
     * once: unless its feed stood still meanwhile, and it rightly asked the database every time.
     *
     * @param before how much was heard before the change
     * @return 1 when the feed brought it, 0 when it stood still
     */
    private int learned(String what, Guest guest, int status, int before) {
        await(pair.second().name() + " answers who is " + what)
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .untilAsserted(() -> audit(guest).hasStatus(status));
        audit(guest).hasStatus(status);
        var heard = heard(guest);
        var since = heard.subList(before, heard.size());
        if (since.contains(DOUBTED)) return 0;
        assertThat(since)
                .as("what %s did until it answered who is %s", pair.second().name(), what)
                .containsExactly(NEWS, READ);
        return 1;
    }

    private List<RightsLog.Entry> heard(Guest guest) {
        return log.entries(tenant.organization(), guest.person());
    }

    private Guest guest() {
        var signed = Guests.member(pair.first(), tenant);
        return new Guest(
                signed,
                pair.first().as(signed.token()).get("/api/v1/me").hasStatus(200).at("/id"));
    }

    /** Only who administers an organization reads what was done in it. */
    private ApiAnswer audit(Guest guest) {
        return pair.second().as(guest.signed().token()).get(tenant.path("/audit"));
    }

    private String made(String path, String body) {
        return pair.first()
                .as(tenant.token())
                .post(tenant.path(path), body)
                .hasStatus(201)
                .at("/id");
    }
}
