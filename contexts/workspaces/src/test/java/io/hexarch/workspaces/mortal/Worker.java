package io.hexarch.workspaces.mortal;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.platform.data.DataConfiguration;
import io.hexarch.platform.data.KernelConfiguration;
import io.hexarch.platform.tasks.TasksConfiguration;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.InMemoryScopes;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.workspaces.adapter.postgres.PostgresWorkspaceRepository;
import io.hexarch.workspaces.application.ReconcileWorkspace;
import io.hexarch.workspaces.application.WorkspaceRecord;
import io.hexarch.workspaces.testkit.HostFaults;
import io.hexarch.workspaces.testkit.HostInFile;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters.Pace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The part of a server that works on workspaces: real queue, real store, a host in a file. It can be told when to die. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({KernelConfiguration.class, DataConfiguration.class, TasksConfiguration.class})
@Import({PostgresWorkspaceRepository.class, WorkspaceRecord.class, ReconcileWorkspace.class})
class Worker {

    static final String HOST = "mortal.host";
    static final String DIES_AT = "mortal.dies-at";
    static final int NEVER = 0;
    private static final int KILLED = 137;

    @Bean
    HostInFile host(@Value("${mortal.host}") Path file, @Value("${mortal.dies-at}") int diesAt, Clock clock) {
        var faults = new HostFaults();
        var passed = new AtomicInteger();
        faults.strikeWhen(
                (operation, moment) -> passed.incrementAndGet() == diesAt,
                () -> Runtime.getRuntime().halt(KILLED));
        return new HostInFile(
                file, clock, new Pace(Duration.ofMillis(60), Duration.ofMillis(20), Duration.ofMillis(20)), faults);
    }

    @Bean
    Journal journal() {
        return new RecordingJournal();
    }

    @Bean
    Entitlements entitlements() {
        return new InMemoryEntitlements(Long.MAX_VALUE);
    }

    @Bean
    InMemoryScopes scopes() {
        return new InMemoryScopes();
    }

    @Bean
    Access access() {
        return new GivenAccess();
    }

    static ConfigurableApplicationContext open(Map<String, ?> settings) {
        Map<String, Object> all = new TreeMap<>(Map.of(
                "spring.main.banner-mode", "off",
                "logging.level.root", "ERROR",
                "hexarch.tasks.lease", "1s",
                "hexarch.tasks.poll", "20ms",
                "hexarch.tasks.backoff", "20ms",
                "hexarch.tasks.per-organization", "32"));
        all.putAll(settings);
        return new SpringApplicationBuilder(Worker.class)
                .web(WebApplicationType.NONE)
                .properties(all)
                .run();
    }

    /** @param arguments settings, {@code name=value}; ends when its input does, or dies */
    public static void main(String[] arguments) throws Exception {
        var settings = new TreeMap<String, String>();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            settings.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        try (var _ = open(settings)) {
            System.out.println("works");
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
