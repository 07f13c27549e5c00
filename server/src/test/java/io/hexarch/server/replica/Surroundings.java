package io.hexarch.server.replica;

import io.hexarch.identity.adapter.argon2.Argon2PasswordHasher;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.testkit.QuickHashing;
import io.hexarch.platform.data.connection.Login;
import io.hexarch.platform.data.connection.PostgresServer;
import io.hexarch.platform.kubernetes.preflight.HostClusterWatch;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.testkit.HostFaults;
import io.hexarch.workspaces.testkit.HostInFile;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters.Pace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Puts what a test can change in the place of what is around a server.
 *
 * @param replica its name
 * @param sharesHost whether the host is one in memory that all replicas share, and not a cluster
 */
record Surroundings(String replica, Switchboard switches, boolean sharesHost) implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(Surroundings.class);

    static final String SHARED_HOST = "test.shared-host";

    private static final Pace BRISK = new Pace(Duration.ofMillis(100), Duration.ofMillis(50), Duration.ofMillis(50));

    /** The kernel keeps nothing there: its room is none at all. */
    private static final Path FULL_DISK = Path.of("/proc");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case VirtualClusters _ when sharesHost -> sharedHost();
            case VirtualClusters clusters -> new MortalVirtualClusters(clusters, new Death(switches));
            case PostgresServer server -> new DiskOf(server, switches);
            case HostClusterWatch watch -> lookedAtOften(watch);
            case Argon2PasswordHasher _ -> QuickHashing.hasher();
            case AuthoritySource source -> new OverheardAuthoritySource(source, RightsLog.of(switches, replica));
            default -> bean;
        };
    }

    /** A test need not wait for the next round. */
    private static HostClusterWatch lookedAtOften(HostClusterWatch watch) {
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        var _ = rounds.scheduleWithFixedDelay(() -> look(watch), 1000, 300, TimeUnit.MILLISECONDS);
        return watch;
    }

    private static void look(HostClusterWatch watch) {
        try {
            watch.look();
        } catch (RuntimeException odd) {
            LOG.warn("the host cluster could not be looked at", odd);
        }
    }

    private VirtualClusters sharedHost() {
        var host = new HostInFile(switches.host(), Clock.systemUTC(), BRISK, new HostFaults());
        return new SharedHost(host, replica, switches);
    }

    /** PostgreSQL with a disk that is full when the switch says so. */
    private record DiskOf(PostgresServer server, Switchboard switches) implements PostgresServer {

        @Override
        public Login application() {
            return server.application();
        }

        @Override
        public Login migration() {
            return server.migration();
        }

        @Override
        public String description() {
            return server.description();
        }

        @Override
        public Optional<Path> folder() {
            return switches.diskIsFull() ? Optional.of(FULL_DISK) : server.folder();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
