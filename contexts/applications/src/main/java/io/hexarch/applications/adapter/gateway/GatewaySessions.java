package io.hexarch.applications.adapter.gateway;

import io.hexarch.applications.adapter.gateway.ApplicationTargets.Target;
import io.hexarch.platform.web.Drain;
import io.hexarch.platform.web.upgrade.UpgradeSession;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** WebSockets of applications while they are open: counted for each application, and ended when the server stops. */
public final class GatewaySessions {

    /** Two connections and two threads each; one busy application leaves room for the others. */
    private static final int PER_APPLICATION = 1000;

    private final ApplicationTargets targets;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private final Map<Target, Integer> counts = new ConcurrentHashMap<>();

    public GatewaySessions(Drain drain, ApplicationTargets targets) {
        this.targets = targets;
        drain.onBegin(() -> sessions.forEach(Session::end));
    }

    /** Empty when the application has too many already. */
    Optional<UpgradeSession> open(Target target) {
        if (counts.merge(target, 1, Integer::sum) > PER_APPLICATION) {
            release(target);
            return Optional.empty();
        }
        var session = new Session(target);
        sessions.add(session);
        return Optional.of(session);
    }

    /** Ends those into organizations that are not worked in any more. Called every second or so. */
    public void endClosed() {
        sessions.stream().filter(session -> !targets.open(session.target)).forEach(Session::end);
    }

    private void release(Target target) {
        counts.computeIfPresent(target, (same, count) -> count == 1 ? null : count - 1);
    }

    private final class Session implements UpgradeSession {

        private final Target target;
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile Runnable end = () -> {};

        Session(Target target) {
            this.target = target;
        }

        @Override
        public void endedBy(Runnable how) {
            end = how;
            if (closed.get()) how.run();
        }

        void end() {
            if (closed.get()) return;
            close();
            end.run();
        }

        @Override
        public void close() {
            if (!closed.compareAndSet(false, true)) return;
            sessions.remove(this);
            release(target);
        }
    }
}
