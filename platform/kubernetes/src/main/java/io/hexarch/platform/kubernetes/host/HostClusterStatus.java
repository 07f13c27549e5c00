package io.hexarch.platform.kubernetes.host;

import java.util.Optional;

/** How far the host cluster is. */
public sealed interface HostClusterStatus {

    /** It is named and can be asked. Whether it answers is another matter. */
    record Connected() implements HostClusterStatus {}

    /**
     * The local cluster comes up.
     *
     * @param percent of the build or of the start
     */
    record Starting(String step, int percent, Optional<Integer> secondsLeft) implements HostClusterStatus {}

    /** None is named, or the local one is down. */
    record Missing(String remedy) implements HostClusterStatus {}

    /** One is named that cannot be used. */
    record Broken(String what, String remedy) implements HostClusterStatus {}
}
