package io.hexarch.platform.web.security;

import io.hexarch.platform.web.Authenticator.Verdict;
import io.hexarch.platform.web.FineTimer;
import io.hexarch.platform.web.RequestAdmission;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The timers {@code hexarch.authentication}, of each credential, and {@code hexarch.admission}, of all that a request's admission took. */
final class AdmissionTimes {

    private static final String AUTHENTICATION = "hexarch.authentication";
    private static final String OUTCOME = "outcome";
    /** What the design allows for 99 of 100 requests, decisions included. */
    private static final Duration BAR = Duration.ofNanos(500_000);

    private final Clock clock;
    private final Timer accepted;
    private final Timer rejected;
    private final Timer admission;

    AdmissionTimes(MeterRegistry registry) {
        this.clock = registry.config().clock();
        this.accepted =
                FineTimer.named(AUTHENTICATION, BAR).tag(OUTCOME, "accepted").register(registry);
        this.rejected =
                FineTimer.named(AUTHENTICATION, BAR).tag(OUTCOME, "rejected").register(registry);
        this.admission = FineTimer.named("hexarch.admission", BAR).register(registry);
    }

    /** From here to its end: a request with a credential. */
    Admission admission() {
        RequestAdmission.begin();
        return () -> admission.record(RequestAdmission.end(), TimeUnit.NANOSECONDS);
    }

    /** One under way. */
    @FunctionalInterface
    interface Admission extends AutoCloseable {

        @Override
        void close();
    }

    Verdict authentication(Supplier<Verdict> work) {
        long began = clock.monotonicTime();
        var verdict = work.get();
        long nanos = clock.monotonicTime() - began;
        switch (verdict) {
            case Verdict.Accepted _ -> accepted.record(nanos, TimeUnit.NANOSECONDS);
            case Verdict.Rejected _ -> rejected.record(nanos, TimeUnit.NANOSECONDS);
        }
        RequestAdmission.spent(nanos);
        return verdict;
    }
}
