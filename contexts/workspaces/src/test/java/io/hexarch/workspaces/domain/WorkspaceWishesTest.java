package io.hexarch.workspaces.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.Transition.Changed;
import io.hexarch.workspaces.domain.Transition.Denied;
import io.hexarch.workspaces.domain.Transition.Unchanged;
import io.hexarch.workspaces.domain.WorkspaceState.Goal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each wish comes to in each state: the whole table. */
class WorkspaceWishesTest {

    private static final Instant T0 = Instant.parse("2030-01-15T12:00:00Z");
    private static final Instant T1 = T0.plusSeconds(1);

    private static final Map<StateName, Workspace> IN = in();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    REQUESTED,      sleep,  NOT_READY
                    REQUESTED,      wake,   NOT_ASLEEP
                    REQUESTED,      retry,  NOT_FAILED
                    REQUESTED,      delete, DELETING
                    PROVISIONING,   sleep,  NOT_READY
                    PROVISIONING,   wake,   NOT_ASLEEP
                    PROVISIONING,   retry,  NOT_FAILED
                    PROVISIONING,   delete, DELETING
                    READY,          sleep,  FALLING_ASLEEP
                    READY,          wake,   same
                    READY,          retry,  NOT_FAILED
                    READY,          delete, DELETING
                    FALLING_ASLEEP, sleep,  same
                    FALLING_ASLEEP, wake,   WAKING
                    FALLING_ASLEEP, retry,  NOT_FAILED
                    FALLING_ASLEEP, delete, DELETING
                    SLEEPING,       sleep,  same
                    SLEEPING,       wake,   WAKING
                    SLEEPING,       retry,  NOT_FAILED
                    SLEEPING,       delete, DELETING
                    WAKING,         sleep,  NOT_READY
                    WAKING,         wake,   same
                    WAKING,         retry,  NOT_FAILED
                    WAKING,         delete, DELETING
                    FAILED,         sleep,  NOT_READY
                    FAILED,         wake,   NOT_ASLEEP
                    FAILED,         retry,  REQUESTED
                    FAILED,         delete, DELETING
                    DELETING,       sleep,  BEING_DELETED
                    DELETING,       wake,   BEING_DELETED
                    DELETING,       retry,  BEING_DELETED
                    DELETING,       delete, same
                    """)
    void shouldComeToThis(StateName state, String wish, String outcome) {
        var before = requireNonNull(IN.get(state));

        var transition = wish(wish).apply(before, T1);

        var came =
                switch (transition) {
                    case Changed(var after) -> {
                        assertThat(after.generation())
                                .isEqualTo(before.generation().next());
                        assertThat(after.revision()).isEqualTo(before.revision() + 1);
                        assertThat(after.state().since()).isEqualTo(T1);
                        yield after.state().name().name();
                    }
                    case Unchanged(var after) -> {
                        assertThat(after).isSameAs(before);
                        yield "same";
                    }
                    case Denied(var reason, var in) -> {
                        assertThat(in).isEqualTo(state);
                        yield reason.name();
                    }
                };
        assertThat(came).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, RUNNING",
        "PROVISIONING, RUNNING",
        "READY, RUNNING",
        "WAKING, RUNNING",
        "FALLING_ASLEEP, ASLEEP",
        "SLEEPING, ASLEEP",
        "DELETING, GONE",
        "FAILED, NONE"
    })
    void shouldHaveOneGoalInEachState(StateName state, Goal goal) {
        var workspace = requireNonNull(IN.get(state));

        assertThat(workspace.state().name()).isEqualTo(state);
        assertThat(workspace.state().goal()).isEqualTo(goal);
        assertThat(StateName.parse(state.text())).contains(state);
    }

    private static BiFunction<Workspace, Instant, Transition> wish(String name) {
        return switch (name) {
            case "sleep" -> Workspace::sleep;
            case "wake" -> Workspace::wake;
            case "retry" -> Workspace::retry;
            case "delete" -> Workspace::delete;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<StateName, Workspace> in() {
        var requested = Workspace.requested(
                new WorkspaceId(new UUID(1, 1)),
                Actors.newOrganization(),
                new WorkspaceName("team-a"),
                new Shape("small", 1, 1, 1, 1),
                T0);
        var ready = requested.ready("v1.35.6", T0);
        var falling = changed(ready.sleep(T0));
        var all = new EnumMap<StateName, Workspace>(StateName.class);
        all.put(StateName.REQUESTED, requested);
        all.put(StateName.PROVISIONING, requested.progressed(ProvisioningStep.NAMESPACE, "", T0));
        all.put(StateName.READY, ready);
        all.put(StateName.FALLING_ASLEEP, falling);
        all.put(StateName.SLEEPING, falling.asleep(T0));
        all.put(StateName.WAKING, changed(falling.wake(T0)));
        all.put(StateName.FAILED, ready.failed("no room", true, T0));
        all.put(StateName.DELETING, changed(ready.delete(T0)));
        return all;
    }

    private static Workspace changed(Transition transition) {
        return ((Changed) transition).workspace();
    }
}
