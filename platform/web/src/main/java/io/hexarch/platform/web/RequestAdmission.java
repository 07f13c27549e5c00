package io.hexarch.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What the request of this thread spends on who asks and whether they may: authentication, and each decision of the gate. What is spent
 * where no request with a credential is answered, or by threads beside the one that answers, belongs to none and is not counted.
 */
public final class RequestAdmission {

    private static final ThreadLocal<@Nullable RequestAdmission> CURRENT = new ThreadLocal<>();

    private long nanos;

    private RequestAdmission() {}

    /** A request begins, on the thread that answers it. */
    public static void begin() {
        CURRENT.set(new RequestAdmission());
    }

    /** So much went into it. */
    public static void spent(long nanos) {
        var current = CURRENT.get();
        if (current != null) current.nanos += nanos;
    }

    /** The request is answered. What was spent on it altogether, in nanoseconds. */
    public static long end() {
        var current = CURRENT.get();
        CURRENT.remove();
        return current == null ? 0 : current.nanos;
    }
}
