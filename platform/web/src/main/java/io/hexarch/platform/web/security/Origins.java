package io.hexarch.platform.web.security;

import io.hexarch.kernel.actor.Origin;
import io.hexarch.platform.web.trace.Trace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Where a request came from, also when nobody knows yet who sent it. */
public final class Origins {

    private Origins() {}

    public static Origin of(HttpServletRequest request) {
        return new Origin(
                Optional.ofNullable(request.getRemoteAddr()),
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)),
                Optional.of(Trace.of(request).id()));
    }
}
