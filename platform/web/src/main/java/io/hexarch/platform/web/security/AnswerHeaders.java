package io.hexarch.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** The headers that keep a browser from doing more with an answer than was meant. */
final class AnswerHeaders implements HeaderWriter {

    /** Styles may stand in elements: the terminal and the charts make theirs at run time. Scripts only come from files. */
    private static final String CONSOLE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String API = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final boolean publicHost;

    /** @param publicHost whether the external address is more than this machine: HSTS on localhost would break plain http on its other ports */
    AnswerHeaders(boolean publicHost) {
        this.publicHost = publicHost;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean console = Paths.isConsole(request);
        response.setHeader("Content-Security-Policy", console ? CONSOLE : API);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (publicHost && request.isSecure())
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (!console && !response.containsHeader(HttpHeaders.CACHE_CONTROL))
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
