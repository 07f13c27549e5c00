package io.hexarch.benchmarks.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KillTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void shouldComeWhenTheStepIsThatFarOrFarther() {
        var kill = new Kill("policies", "running");
        assertThat(kill.hasCome(workspace("pending"))).isFalse();
        assertThat(kill.hasCome(workspace("running"))).isTrue();
        assertThat(kill.hasCome(workspace("done"))).isTrue();
    }

    @Test
    void shouldWaitForTheEndOfAStep() {
        var kill = new Kill("policies", "done");
        assertThat(kill.hasCome(workspace("running"))).isFalse();
        assertThat(kill.hasCome(workspace("done"))).isTrue();
    }

    @Test
    void shouldNotBeMissedWhenItIsOver() {
        assertThat(new Kill("verify", "running").hasCome(JSON.readTree("{\"state\":\"ready\",\"progress\":null}")))
                .isTrue();
    }

    @Test
    void shouldCallStuckOrOrphanedUnclean() {
        assertThat(new Aftermath("", "ready", 1, 0).clean()).isTrue();
        assertThat(new Aftermath("", "failed", 1, 0).clean()).isTrue();
        assertThat(new Aftermath("", "provisioning", 1, 0).clean()).isFalse();
        assertThat(new Aftermath("", "ready", 1, 2).clean()).isFalse();
    }

    private static JsonNode workspace(String state) {
        return JSON.readTree("{\"state\":\"provisioning\",\"progress\":{\"steps\":[{\"name\":\"policies\",\"state\":\""
                + state + "\"}]}}");
    }
}
