package io.hexarch.benchmarks.workspace;

import io.hexarch.benchmarks.api.Visitor;
import io.hexarch.benchmarks.http.Api;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Whether the server has the cluster that it puts workspaces on. One that has just started still looks at it. */
final class HostCluster {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(100);

    private HostCluster() {}

    /** @throws IllegalStateException when it does not have it after three minutes */
    static void awaitConnected(Api api, Visitor visitor) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var parts = parts(api, visitor); !isConnected(parts); parts = parts(api, visitor)) {
            if (System.nanoTime() > deadline)
                throw new IllegalStateException("the host cluster is not connected: " + parts);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static boolean isConnected(JsonNode parts) {
        for (var part : parts)
            if (part.at("/name").asString().equals("host-cluster"))
                return part.at("/state").asString().equals("connected");
        return false;
    }

    private static JsonNode parts(Api api, Visitor visitor) {
        return api.get(visitor.token(), "/api/v1/capabilities").json().at("/parts");
    }
}
