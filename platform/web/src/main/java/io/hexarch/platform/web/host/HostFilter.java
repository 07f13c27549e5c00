package io.hexarch.platform.web.host;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.ApplicationGateway;
import io.hexarch.platform.web.security.Paths;
import io.hexarch.platform.web.settings.TlsSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Parts applications from us by host, before anything of ours sees the request, and keeps plain HTTP to this machine. */
public final class HostFilter extends OncePerRequestFilter {

    private final Hosts hosts;
    private final Optional<ApplicationGateway> gateway;
    private final boolean encrypted;

    public HostFilter(Hosts hosts, Optional<ApplicationGateway> gateway, TlsSettings tls) {
        this.hosts = hosts;
        this.gateway = gateway;
        this.encrypted = tls.mode() != TlsSettings.Mode.NONE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = Hosts.nameOf(request);
        var label = hosts.applicationLabel(name);
        if (label.isPresent()) {
            toApplication(label.get(), request, response);
            return;
        }
        if (!hosts.isOurs(name))
            throw new Refused(
                    KernelProblem.MALFORMED_REQUEST,
                    "This server does not answer to the host " + printable(name)
                            + ". Its operator sets HEXARCH_URL to change that.");
        if (encrypted && !request.isSecure()) refuseWhatNeedsEncryption(name, request);
        chain.doFilter(request, response);
    }

    private void toApplication(String label, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (label.isEmpty() || label.indexOf('.') >= 0)
            throw new Refused(KernelProblem.NOT_FOUND, "There is no application under this host.");
        gateway.orElseThrow(() -> new Refused(
                        KernelProblem.UNAVAILABLE,
                        "This server runs no applications. See what is connected: /api/v1/capabilities."))
                .serve(label, request, response);
    }

    private static void refuseWhatNeedsEncryption(String name, HttpServletRequest request) {
        if (!Hosts.isLoopback(name))
            throw new Refused(
                    KernelProblem.FORBIDDEN, "Plain HTTP is only for http://localhost on this machine. Use https.");
        if (Paths.isKubernetes(request))
            throw new Refused(
                    KernelProblem.FORBIDDEN, "The Kubernetes API is HTTPS only: kubectl sends no token otherwise.");
    }

    private static String printable(String name) {
        return name.length() <= 100 ? name.replaceAll("[^a-z0-9.:\\[\\]-]", "?") : "in its Host header";
    }
}
