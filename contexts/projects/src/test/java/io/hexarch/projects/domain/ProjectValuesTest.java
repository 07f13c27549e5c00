package io.hexarch.projects.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.projects.ProjectId;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectValuesTest {

    private final Project requested = Project.requested(
            new ProjectId(new UUID(1, 1)),
            Actors.newOrganization(),
            new WorkspaceId(new UUID(1, 2)),
            new ProjectName("web"),
            Quota.NONE,
            Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(strings = {"a", "web", "web-2", "a2345678901234567890123456789012345678-0"})
    void shouldTakeLabels(String name) {
        assertThat(new ProjectName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-web",
                "web-",
                "Web",
                "2web",
                "we--b",
                "wéb",
                "web.x",
                " web",
                "web\n",
                "a/b",
                "default",
                "hexarch",
                "kube-system",
                "kube-x",
                "a23456789012345678901234567890123456789-0"
            })
    void shouldRefuseOtherNamesAndThoseOfKubernetes(String name) {
        assertThatThrownBy(() -> new ProjectName(name)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.problem().code()).isEqualTo(ProjectProblem.INVALID_NAME);
            assertThat(no.problem().errors().getFirst().pointer()).isEqualTo("/name");
        });
    }

    @Test
    void shouldAllowAtLeastSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota(Optional.of(0L), Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota(Optional.empty(), Optional.of(-1L), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota(Optional.empty(), Optional.empty(), Optional.of(0)));
    }

    @Test
    void shouldMoveTheGenerationWithWishesOnly() {
        var ready = requested.ready();

        assertThat(ready.generation()).isEqualTo(requested.generation());
        assertThat(ready.revision()).isEqualTo(2);
        assertThat(ready.withQuota(Quota.NONE).generation())
                .isEqualTo(requested.generation().next());
        assertThat(ready.membersChanged().state()).isEqualTo(ready.state());
        assertThat(ready.failed("no room").state().text()).isEqualTo("failed");
        assertThat(ready.deleting().isBeingDeleted()).isTrue();
        assertThat(ready.deleting().state().text()).isEqualTo("deleting");
    }

    @Test
    void shouldSayForEachProblemWhoseItIs() {
        for (var problem : ProjectProblem.values()) {
            assertThat(problem.context()).isEqualTo("projects");
            assertThat(problem.status()).isBetween(400, 499);
            assertThat(problem.title()).isNotBlank();
        }
    }
}
