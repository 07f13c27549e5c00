package io.hexarch.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long tests wait for what is sure to come: only one that fails takes that long, and a machine that is busy with other things decides
 * no test. A test that means a bound names it.
 */
public final class Patience implements LauncherSessionListener {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(PATIENCE);
    }
}
