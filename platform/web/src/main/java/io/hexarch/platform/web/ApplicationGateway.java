package io.hexarch.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers requests to the hosts of tenants' applications, {@code <app>--<project>--<workspace>.apps.<domain>}. They share this server's
 * port but never its API, console or cookies: the request comes here before any of those see it.
 */
public interface ApplicationGateway {

    /**
     * Answers the request.
     *
     * @param label the host's part before {@code .apps.<domain>}, in lower case
     */
    void serve(String label, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException;
}
