package io.hexarch.platform.web.security;

import io.hexarch.platform.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where the authenticated caller of a request is kept. */
public final class Callers {

    private static final String ATTRIBUTE = Caller.class.getName();

    private Callers() {}

    /** Empty on a public endpoint without a good credential. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    static void attach(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
