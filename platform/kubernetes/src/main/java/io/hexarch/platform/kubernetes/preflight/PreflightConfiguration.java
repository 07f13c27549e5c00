package io.hexarch.platform.kubernetes.preflight;

import io.hexarch.platform.kubernetes.KubernetesSettings;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.LocalCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looking at the host cluster, in the background from the start on. */
@Configuration(proxyBeanMethods = false)
public class PreflightConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PreflightConfiguration.class);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final String UPSTREAM_PROBE = "busybox:1.37";

    @Bean
    HostClusterWatch hostClusterWatch(HostCluster host, KubernetesSettings settings, Clock clock) {
        return new HostClusterWatch(host, () -> preflight(host, settings), clock);
    }

    private static Preflight preflight(HostCluster host, KubernetesSettings settings) {
        var local = host.local();
        var storage = Optional.ofNullable(settings.storageClass()).or(() -> local.flatMap(LocalCluster::storageClass));
        var image = Optional.ofNullable(settings.images().probe()).or(() -> local.flatMap(LocalCluster::probeImage));
        return new Preflight(storage, image.orElse(UPSTREAM_PROBE));
    }

    @Bean
    HostClusterCapability hostClusterCapability(HostClusterWatch watch) {
        return new HostClusterCapability(watch);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService hostClusterRounds(HostClusterWatch watch) {
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("host-cluster").factory());
        var first = rounds.scheduleWithFixedDelay(() -> round(watch), 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("looking at the host cluster every {}, done: {}", ROUND, first.isDone());
        return rounds;
    }

    /** A round that fails must not end the rounds. */
    private static void round(HostClusterWatch watch) {
        try {
            watch.look();
        } catch (RuntimeException odd) {
            LOG.warn("the host cluster could not be looked at", odd);
        }
    }
}
