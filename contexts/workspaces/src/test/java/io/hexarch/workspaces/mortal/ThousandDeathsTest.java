package io.hexarch.workspaces.mortal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.platform.tasks.Task;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.postgres.TestDatabase;
import io.hexarch.testkit.postgres.TestPostgres;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.WorkspaceWishes;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.application.port.WorkspaceRepository.Filter;
import io.hexarch.workspaces.domain.Shape;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Transition;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A JVM that works on workspaces is halted before or after an effect, chosen by a seed; the next goes on. In the end every workspace is
 * ready or gone, and the host has exactly those that are wished. A thousand: {@code -Dhexarch.seeds=10 -Dhexarch.deaths=100}.
 */
@Tag("postgres")
class ThousandDeathsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ThousandDeathsTest.class);
    private static final int DEATHS = Integer.getInteger("hexarch.deaths", 3);
    private static final int WORKSPACES = 8;
    private static final int FARTHEST = 50;
    /** From there on a cache of classes is worth the seconds it takes to make. */
    private static final int FEW = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long FIRST_SEED = Long.getLong("hexarch.seed", 20_261_121L);

    @TempDir
    private Path folder;

    private final Random random = new Random();
    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final TestDatabase database = TestPostgres.shared().migrated();
    private ConfigurableApplicationContext server;
    private QuickStart quick;

    @BeforeEach
    void open() {
        server = Worker.open(settings(Worker.NEVER, "hexarch.tasks.enabled", "false"));
        quick = QuickStart.in(folder);
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + Long.getLong("hexarch.seeds", 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldEndReadyOrGoneHoweverOftenItIsKilled(long seed) throws IOException {
        random.setSeed(seed);
        for (int i = 0; i < WORKSPACES; i++) wishNew("w" + i);
        if (DEATHS > FEW) train();
        for (int deaths = 0; deaths < DEATHS; ) {
            if (dies(1 + random.nextInt(FARTHEST)) && ++deaths % 50 == 0)
                LOG.info(
                        "{} of {} deaths; {} workspaces",
                        deaths,
                        DEATHS,
                        workspaces().size());
            wishSomething();
        }

        settleInOneLife();
        assertThat(workspaces())
                .isNotEmpty()
                .allSatisfy(
                        workspace -> assertThat(workspace.state().name()).isIn(StateName.READY, StateName.SLEEPING));
        assertThat(onHost()).containsExactlyInAnyOrderElementsOf(ids());

        for (var workspace : workspaces()) wish(workspace.id(), found -> changed(found.delete(Instant.now())));
        dies(1 + random.nextInt(FARTHEST));
        settleInOneLife();
        assertThat(workspaces()).isEmpty();
        assertThat(onHost()).isEmpty();
    }

    /**
     * Somebody wishes something else of a few: asleep, awake, away; and a new one for each that goes. Not more than a life of middling length
     * can do, else what is left undone would grow from death to death.
     */
    private void wishSomething() {
        for (var workspace : workspaces()) {
            switch (random.nextInt(12)) {
                case 0 -> wish(workspace.id(), found -> changed(found.sleep(Instant.now())));
                case 1 -> wish(workspace.id(), found -> changed(found.wake(Instant.now())));
                case 2 -> {
                    if (wish(workspace.id(), found -> changed(found.delete(Instant.now()))))
                        wishNew("n" + random.nextInt(Integer.MAX_VALUE));
                }
                default -> {}
            }
        }
    }

    /** A refused wish leaves the workspace as it is. */
    private static Workspace changed(Transition transition) {
        return switch (transition) {
            case Transition.Changed(var workspace) -> workspace;
            case Transition.Unchanged(var workspace) -> workspace;
            case Transition.Denied _ -> throw new NotNow();
        };
    }

    private void wishNew(String name) {
        var ids = server.getBean(io.hexarch.kernel.id.Ids.class);
        var workspace = Workspace.requested(
                new WorkspaceId(ids.next()),
                organization,
                new WorkspaceName(name),
                new Shape("small", 2000, 4L << 30, 10L << 30, 30),
                Instant.now());
        transaction().run(actor, organization, () -> {
            repository().add(workspace);
            due(workspace);
        });
    }

    /** False when it is on the way somewhere else, or is there already. */
    private boolean wish(WorkspaceId id, UnaryOperator<Workspace> change) {
        try {
            return transaction().in(actor, organization, () -> {
                var before = repository().lock(id);
                var changed = before.map(change);
                changed.filter(now -> !before.equals(changed)).ifPresent(now -> {
                    repository().save(now);
                    due(now);
                });
                return !before.equals(changed);
            });
        } catch (NotNow notNow) {
            return false;
        }
    }

    private void due(Workspace workspace) {
        server.getBean(Reconciliations.class)
                .wish(
                        organization,
                        WorkspaceWishes.KIND,
                        workspace.id(),
                        workspace.name().value());
    }

    private void train() throws IOException {
        try (var life = start(quick.training(), Worker.NEVER)) {
            Awaitility.await().atMost(PATIENCE).until(() -> !life.process().isAlive() || isSettled());
        }
    }

    /** True when the worker died at the moment that it was told, false when it had nothing left to do before. */
    private boolean dies(int at) throws IOException {
        try (var life = start(at)) {
            Awaitility.await().atMost(PATIENCE).until(() -> !life.process().isAlive() || isSettled());
            return !life.process().isAlive();
        }
    }

    private void settleInOneLife() throws IOException {
        try (var life = start(Worker.NEVER)) {
            Awaitility.await().atMost(PATIENCE).until(this::isSettled);
            assertThat(life.process().isAlive()).isTrue();
        }
    }

    private boolean isSettled() {
        return transaction()
                .in(
                        actor,
                        organization,
                        () -> server.getBean(Reconciliations.class).recent(organization, 200))
                .stream()
                .allMatch(task -> task.state() == Task.State.DONE);
    }

    private List<Workspace> workspaces() {
        return transaction()
                .in(
                        actor,
                        organization,
                        () -> repository()
                                .list(organization, Filter.NONE, new PageRequest(200, java.util.Optional.empty()))
                                .items());
    }

    private List<WorkspaceId> ids() {
        return workspaces().stream().map(Workspace::id).toList();
    }

    /** As the file says it, once the last life is over. */
    private List<WorkspaceId> onHost() {
        try (var reader = Worker.open(settings(Worker.NEVER, "hexarch.tasks.enabled", "false"))) {
            return reader.getBean(VirtualClusters.class).found().stream()
                    .map(found -> found.workspace())
                    .toList();
        }
    }

    private TenantTransaction transaction() {
        return server.getBean(TenantTransaction.class);
    }

    private WorkspaceRepository repository() {
        return server.getBean(WorkspaceRepository.class);
    }

    private Map<String, String> settings(int diesAt, String... more) {
        var all = new TreeMap<String, String>(database.settings());
        all.put(Worker.HOST, folder.resolve("host").toString());
        all.put(Worker.DIES_AT, Integer.toString(diesAt));
        all.put("hexarch.state", folder.toString());
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        return all;
    }

    private Life start(int diesAt) throws IOException {
        return start(quick.command(), diesAt);
    }

    private Life start(List<String> command, int diesAt) throws IOException {
        settings(diesAt).forEach((name, value) -> command.add(name + "=" + value));
        return new Life(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** One process, from its start to its end. */
    private record Life(Process process) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            try {
                if (!process.waitFor(60, TimeUnit.SECONDS))
                    process.destroyForcibly().waitFor();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class NotNow extends RuntimeException {}
}
