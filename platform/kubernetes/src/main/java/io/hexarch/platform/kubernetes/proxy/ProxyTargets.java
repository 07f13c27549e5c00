package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.Problem;

/** Who may speak to which Kubernetes API, and as whom. Implemented by the context that owns the clusters. */
public interface ProxyTargets {

    /**
     * Asked for each request, and every few seconds for each stream, so it must be cheap.
     *
     * @param cluster what stands in the path for the cluster, as it came
     */
    Resolution resolve(Actor actor, String cluster);

    /** The target did not answer, or did not take its credential: what is kept about it is not good any more. */
    void failed(ProxyTarget target);

    /** The answer. */
    sealed interface Resolution {

        record Granted(ProxyTarget target) implements Resolution {}

        record Denied(Problem problem) implements Resolution {}
    }
}
