package io.hexarch.workspaces.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "team-a", "t2", "a2345678901234567890123456789012345678-0"})
    void shouldTakeLabels(String name) {
        assertThat(new WorkspaceName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "kube-system", "hexarch", "api", "admin", "www"})
    void shouldKeepNamesThatMeanSomethingElse(String name) {
        assertThatThrownBy(() -> new WorkspaceName(name)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.problem().detail()).contains("reserved");
            assertThat(no.problem().errors().getFirst().pointer()).isEqualTo("/name");
        });
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1", "1,0,1,1", "1,1,0,1", "1,1,1,0", "-1,1,1,1"})
    void shouldKnowNoShapeThatAllowsNothing(long cpu, long memory, long storage, int pods) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape("none", cpu, memory, storage, pods))
                .withMessageContaining("none");
    }

    @Test
    void shouldKnowNoStateThatIsNone() {
        assertThat(StateName.parse("dreaming")).isEmpty();
        assertThat(StateName.parse("READY")).isEmpty();
    }

    @Test
    void shouldSayForEachProblemWhoseItIs() {
        for (var problem : WorkspaceProblem.values()) {
            assertThat(problem.context()).isEqualTo("workspaces");
            assertThat(problem.status()).isBetween(400, 599);
            assertThat(problem.title()).isNotBlank();
        }
    }

    @Test
    void shouldSayOfEachStepWhatItIsAndHowFarItBrings() {
        int before = 0;
        for (var step : ProvisioningStep.values()) {
            assertThat(step.title()).isNotBlank();
            assertThat(step.percentAtEnd()).isGreaterThan(before);
            before = step.percentAtEnd();
        }
        assertThat(before).isEqualTo(100);
    }
}
