package io.hexarch.audit.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits until records are sealed. */
public final class Sealed {

    private Sealed() {}

    /**
     * Patient, since nothing is sealed that an older transaction could still come before, and the oldest is that of the whole PostgreSQL:
     * other tests have theirs open there, in databases of their own, as long as they need.
     */
    public static ConditionFactory await() {
        return Awaitility.await("the records are sealed").atMost(Duration.ofMinutes(1));
    }
}
