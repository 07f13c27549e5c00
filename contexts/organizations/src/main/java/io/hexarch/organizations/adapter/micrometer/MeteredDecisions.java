package io.hexarch.organizations.adapter.micrometer;

import io.hexarch.organizations.application.port.DecisionTimes;
import io.hexarch.platform.web.FineTimer;
import io.hexarch.platform.web.RequestAdmission;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The timer {@code hexarch.decision}, apart for those from memory and those that asked the database; and a part of the request's admission. */
public final class MeteredDecisions implements DecisionTimes {

    private static final String NAME = "hexarch.decision";
    private static final String FROM = "from";
    /** What the design allows for 99 of 100. */
    private static final Duration REMEMBERED = Duration.ofNanos(100_000);

    private static final Duration READ = Duration.ofMillis(2);

    private final Clock clock;
    private final Timer remembered;
    private final Timer read;

    public MeteredDecisions(MeterRegistry registry) {
        this.clock = registry.config().clock();
        this.remembered = FineTimer.named(NAME, REMEMBERED).tag(FROM, "memory").register(registry);
        this.read = FineTimer.named(NAME, READ).tag(FROM, "database").register(registry);
    }

    @Override
    public Running begin() {
        long began = clock.monotonicTime();
        return known -> {
            long nanos = clock.monotonicTime() - began;
            (known ? remembered : read).record(nanos, TimeUnit.NANOSECONDS);
            RequestAdmission.spent(nanos);
        };
    }
}
