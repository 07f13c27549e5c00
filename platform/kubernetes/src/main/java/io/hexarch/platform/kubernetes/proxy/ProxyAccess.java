package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;

/** Lets callers in, and keeps asking whether they may stay. */
public final class ProxyAccess {

    private final ProxyTargets targets;
    private final Authenticator authenticator;

    public ProxyAccess(ProxyTargets targets, Authenticator authenticator) {
        this.targets = targets;
        this.authenticator = authenticator;
    }

    /** @throws Refused when the caller may not, or there is no such cluster, or it cannot be reached now */
    ProxyTarget resolve(Caller caller, String cluster) {
        return switch (targets.resolve(caller.actor(), cluster)) {
            case ProxyTargets.Resolution.Granted(var target) -> target;
            case ProxyTargets.Resolution.Denied(var problem) -> throw new Refused(problem);
        };
    }

    /** Whether the credential is still good and the rights are still the same. */
    boolean mayGoOn(Caller caller, String cluster, ProxyTarget target) {
        if (!authenticator.stillGood(caller)) return false;
        return targets.resolve(caller.actor(), cluster) instanceof ProxyTargets.Resolution.Granted(var now)
                && now.sameRightsAs(target);
    }

    void failed(ProxyTarget target) {
        targets.failed(target);
    }
}
