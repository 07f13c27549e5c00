package io.hexarch.platform.web.metrics;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.platform.web.capability.CapabilityPermissions;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;

/** What this server has measured since its start. Of work and time, never of what is worked on, but still of the whole installation. */
@UseCase
public final class ReadMetrics {

    /** Prometheus' text exposition format. */
    static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final ObjectProvider<Access> access;
    private final PrometheusMeterRegistry registry;

    ReadMetrics(ObjectProvider<Access> access, PrometheusMeterRegistry registry) {
        this.access = access;
        this.registry = registry;
    }

    public String read(Actor actor) {
        access.getObject().require(actor, CapabilityPermissions.INSTALLATION_INSPECT, Scope.PLATFORM);
        return registry.scrape(FORMAT);
    }
}
