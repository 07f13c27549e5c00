package io.hexarch.platform.web.upgrade;

/** Counts a connection that became another protocol, and can end it. */
public interface UpgradeSession extends AutoCloseable {

    /** What ends it from outside. Runs at most once, and at once if it was ended before. */
    void endedBy(Runnable how);

    /** It is over. May be called more than once. */
    @Override
    void close();
}
