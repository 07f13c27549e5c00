package io.hexarch.platform.kubernetes;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The host cluster and what virtual clusters on it are made of.
 *
 * @param storageClass for the data of control planes and what tenants claim; by default the cluster's default class
 * @param chart folder of the vCluster chart; by default the local cluster's
 * @param endpoint the way to a workspace's API
 * @param images where the images come from; by default the local cluster's own, else upstream's
 * @param serverNamespace the namespace that this server runs in, when it runs on the host cluster; lets it through the walls
 * @param egress whether workloads may reach the internet
 */
@Validated
@ConfigurationProperties("hexarch.kubernetes")
public record KubernetesSettings(
        @Nullable String storageClass,
        @Nullable Path chart,
        @DefaultValue("auto") Endpoint endpoint,
        @DefaultValue Images images,
        @Nullable String serverNamespace,
        @DefaultValue("internet") Egress egress) {

    /** How this process reaches a service of the host cluster. */
    public enum Endpoint {
        /** By its cluster address if that answers from here, else by port-forward. */
        AUTO,
        CLUSTER_IP,
        PORT_FORWARD
    }

    /** What workloads reach outside their workspace. */
    public enum Egress {
        /** Public addresses; never private ones, the host or its metadata service. */
        INTERNET,
        NONE
    }

    /**
     * @param vcluster the syncer, {@code registry/repository:tag}
     * @param kubernetes the virtual control plane's programs
     * @param coredns the workspace's own DNS
     * @param probe any image with a shell, {@code wget} and {@code httpd} (busybox), for preflight
     */
    public record Images(
            @Nullable String vcluster,
            @Nullable String kubernetes,
            @Nullable String coredns,
            @Nullable String probe) {}
}
