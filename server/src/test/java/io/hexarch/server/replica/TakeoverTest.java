package io.hexarch.server.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.server.replica.Guests.Tenant;
import io.hexarch.server.replica.Switchboard.Effect;
import io.hexarch.server.replica.Switchboard.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long work when two servers could do it: by one at a time, by the other when one is frozen, and by no one twice. */
@Tag("postgres")
@ExtendWith(OnePair.class)
class TakeoverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String EFFECT = "control-plane";

    private final Pair pair;
    private final Tenant tenant;

    TakeoverTest(Pair pair) {
        this.pair = pair;
        this.tenant = pair.tenant();
    }

    @Test
    void shouldBeDoneByOneAtATime() {
        var wished = new ArrayList<String>();
        for (int i = 0; i < 8; i++)
            wished.add(tenant.workspace(i % 2 == 0 ? pair.first() : pair.second(), "work-" + i));
        wished.forEach(workspace -> awaitState(pair.second(), workspace, "ready"));

        for (var workspace : wished) {
            var effects = pair.switches().effects(workspace);
            assertThat(effects).extracting(Effect::name).containsExactly("namespace", "policies", EFFECT, "access");
            assertThat(effects).extracting(Effect::outcome).containsOnly("done");
            assertThat(effects).extracting(Effect::fence).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseTheLateWriteOfOneThatWasFrozen(Moment moment) {
        pair.switches().hold(EFFECT, moment);
        var workspace = tenant.workspace(pair.first(), "frozen");
        var frozen = pair.named(pair.switches().awaitHeld());
        var other = pair.otherThan(frozen);
        frozen.freeze();
        ApiAnswer ready;
        try {
            ready = awaitState(other, workspace, "ready");
        } finally {
            frozen.thaw();
            pair.switches().letGo();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(late(workspace, frozen)).hasSize(1));
        await().during(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(tenant.see(frozen, workspace).header("ETag")).isEqualTo(ready.header("ETag")));
        assertThat(late(workspace, frozen))
                .extracting(Effect::outcome)
                .containsExactly(moment == Moment.BEFORE ? "stale" : "done");
        awaitNothingLeftToDo(other);
    }

    /** What the one that was frozen did of the effect that it was held at. */
    private List<Effect> late(String workspace, Replica frozen) {
        return pair.switches().effects(workspace).stream()
                .filter(effect ->
                        effect.replica().equals(frozen.name()) && effect.name().equals(EFFECT))
                .toList();
    }

    @Test
    void shouldWaitForAHostThatIsGoneAndGoOnWhenItIsBack() {
        pair.switches().hostGone(true);
        String workspace;
        try {
            workspace = tenant.workspace(pair.first(), "waits");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> tasks(pair.second())
                            .assertAt("/items/0/reason")
                            .contains("the host cluster does not answer"));
            assertThat(tenant.see(pair.second(), workspace).at("/state")).isEqualTo("requested");
            assertThat(List.of(pair.first().readiness(), pair.second().readiness()))
                    .containsOnly(200);
        } finally {
            pair.switches().hostGone(false);
        }

        awaitState(pair.second(), workspace, "ready");
    }

    private void awaitNothingLeftToDo(Replica at) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> tasks(at).assertAt("/items/0/state").isEqualTo("done"));
    }

    private ApiAnswer tasks(Replica at) {
        return at.as(tenant.token()).get(tenant.path("/tasks")).hasStatus(200);
    }

    private ApiAnswer awaitState(Replica at, String workspace, String wanted) {
        return tenant.awaitState(at, workspace, wanted, PATIENCE);
    }
}
