package io.hexarch.platform.kubernetes.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the local cluster says about itself in its {@code state.json}. Written in one step after each change.
 *
 * @param phase {@code absent, building, starting, ready, degraded, stopping, down} or {@code failed}
 * @param chart folder of the vCluster chart
 */
record LocalClusterState(
        @Nullable String phase,
        @Nullable String step,
        int percent,
        @Nullable Integer secondsLeft,
        @Nullable Fault error,
        @Nullable Path kubeconfig,
        @Nullable Path chart,
        @Nullable String storageClass,
        @Nullable Images images) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record Fault(@Nullable String message, @Nullable String mend) {}

    record Images(
            @Nullable Image vcluster,
            @Nullable String coredns,
            @Nullable String busybox) {}

    record Image(
            @Nullable String registry,
            @Nullable String repository,
            @Nullable String tag) {
        String reference() {
            return registry + "/" + repository + ":" + tag;
        }
    }

    /** Empty when there is no such file (yet). */
    static Optional<LocalClusterState> read(Path file) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), LocalClusterState.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (JacksonException broken) {
            throw new IOException("it is not JSON", broken);
        }
    }

    HostClusterStatus status() {
        return switch (phase == null ? "absent" : phase) {
            case "ready", "degraded" -> new HostClusterStatus.Connected();
            case "building", "starting" ->
                new HostClusterStatus.Starting(
                        step == null ? "starting" : step, percent, Optional.ofNullable(secondsLeft));
            case "failed" ->
                new HostClusterStatus.Broken(
                        error == null || error.message() == null ? "the local cluster did not start" : error.message(),
                        error == null || error.mend() == null ? "./hexarch cluster doctor" : error.mend());
            default -> new HostClusterStatus.Missing("./hexarch cluster up");
        };
    }
}
