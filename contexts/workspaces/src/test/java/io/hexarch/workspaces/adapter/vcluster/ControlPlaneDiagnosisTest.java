package io.hexarch.workspaces.adapter.vcluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodStatus;
import io.fabric8.kubernetes.api.model.PodStatusBuilder;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.Observation.Broken;
import io.hexarch.workspaces.application.port.Observation.Waiting;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlPlaneDiagnosisTest {

    private static final Instant BEGAN = Instant.parse("2030-01-15T12:00:00Z");

    @Test
    void shouldWaitForRoomAWhileAndThenSayThatThereIsNone() {
        var pod = pod(new PodStatusBuilder()
                .addNewCondition()
                .withType("PodScheduled")
                .withStatus("False")
                .withMessage("0/3 nodes are available: 3 Insufficient memory")
                .endCondition()
                .build());

        assertThat(after(pod, Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(
                        Waiting.class, waiting -> assertThat(waiting.message()).contains("Insufficient memory"));
        assertBroken(after(pod, Duration.ofMinutes(3)), ProvisioningStep.CONTROL_PLANE, "no node of the host has room");
    }

    @ParameterizedTest
    @CsvSource({
        "ImagePullBackOff, the host cannot get the image ghcr.io/x:1",
        "InvalidImageName, the host cannot get the image ghcr.io/x:1",
        "ErrImageNeverPull, the host cannot get the image ghcr.io/x:1",
        "CreateContainerConfigError, the host cannot start syncer",
        "RunContainerError, the host cannot start syncer"
    })
    void shouldSayWhatAContainerWaitsForInVain(String reason, String words) {
        var status = new PodStatusBuilder()
                .addNewContainerStatus()
                .withName("syncer")
                .withImage("ghcr.io/x:1")
                .withRestartCount(0)
                .withNewState()
                .withNewWaiting()
                .withReason(reason)
                .withMessage("not found")
                .endWaiting()
                .endState()
                .endContainerStatus()
                .build();

        assertBroken(after(pod(status), Duration.ofSeconds(5)), ProvisioningStep.CONTROL_PLANE, words);
        assertBroken(after(pod(status), Duration.ofSeconds(5)), ProvisioningStep.CONTROL_PLANE, "not found");
    }

    @Test
    void shouldCountHowOftenItEndedAndHow() {
        var seen = after(
                pod(new PodStatusBuilder()
                        .addNewInitContainerStatus()
                        .withName("kine")
                        .withRestartCount(4)
                        .withNewLastState()
                        .withNewTerminated()
                        .withExitCode(137)
                        .withReason("OOMKilled")
                        .endTerminated()
                        .endLastState()
                        .endInitContainerStatus()
                        .build()),
                Duration.ofSeconds(50));

        assertBroken(
                seen,
                ProvisioningStep.CONTROL_PLANE,
                "kine of the control plane ended 4 times, last with exit code 137 (OOMKilled)");
    }

    @Test
    void shouldWaitForTheApiFiveMinutesOnceItsContainerRuns() {
        var running = pod(status(BEGAN.toString(), true));

        assertThat(after(running, Duration.ofMinutes(4)))
                .isEqualTo(new Waiting(ProvisioningStep.API, "the virtual Kubernetes starts"));
        assertBroken(after(running, Duration.ofMinutes(6)), ProvisioningStep.API, "did not answer within five minutes");
        assertThat(after(pod(status(null, true)), Duration.ofMinutes(6))).isInstanceOf(Waiting.class);
    }

    @Test
    void shouldWaitForTheContainerBeforeThat() {
        var starts = new Waiting(ProvisioningStep.CONTROL_PLANE, "the host starts the control plane's container");

        assertThat(after(pod(status(null, false)), Duration.ofMinutes(6))).isEqualTo(starts);
        assertThat(after(pod(null), Duration.ofMinutes(6))).isEqualTo(starts);
    }

    private static PodStatus status(@Nullable String started, boolean runs) {
        var container = new PodStatusBuilder()
                .withStartTime(started)
                .addNewContainerStatus()
                .withName("syncer")
                .withRestartCount(1)
                .withNewState();
        return (runs ? container.withNewRunning().endRunning() : container)
                .endState()
                .endContainerStatus()
                .build();
    }

    private static Observation after(Pod pod, Duration time) {
        return ControlPlaneDiagnosis.of(pod, BEGAN.plus(time));
    }

    private static Pod pod(@Nullable PodStatus status) {
        return new PodBuilder()
                .withNewMetadata()
                .withName("hx-0")
                .withCreationTimestamp(BEGAN.toString())
                .endMetadata()
                .withStatus(status)
                .build();
    }

    private static void assertBroken(Observation seen, ProvisioningStep step, String words) {
        assertThat(seen).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.step()).isEqualTo(step);
            assertThat(broken.reason()).contains(words);
            assertThat(broken.retriable()).isTrue();
        });
    }
}
