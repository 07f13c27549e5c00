package io.hexarch.platform.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;

/**
 * The server is about to stop. What lasts (streams, long polls, claims of work) ends first, while requests under way may finish: register
 * what to do, or look at {@link #begun} between two waits.
 */
public final class Drain implements SmartLifecycle {

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile boolean begun;

    /** Runs the listener when draining begins; at once if it has begun. Close the registration when the stream ends by itself. */
    public Registration onBegin(Runnable listener) {
        listeners.add(listener);
        if (begun && listeners.remove(listener)) listener.run();
        return () -> listeners.remove(listener);
    }

    public boolean begun() {
        return begun;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        begun = true;
        for (var listener : List.copyOf(listeners)) {
            if (listeners.remove(listener)) listener.run();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops before the web server begins to wait for its last requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** Ends a registration; nothing happens when it has run. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {

        @Override
        void close();
    }
}
