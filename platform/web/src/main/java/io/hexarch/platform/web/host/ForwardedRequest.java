package io.hexarch.platform.web.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as the outermost trusted proxy saw it, without the headers that say so. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private final String address;
    private final boolean secure;
    private final String host;

    /** @param host with its port, as in {@code Host} */
    ForwardedRequest(HttpServletRequest request, String address, boolean secure, String host) {
        super(request);
        this.address = address;
        this.secure = secure;
        this.host = host;
    }

    /** What nobody we trust has forwarded: the request itself. */
    static ForwardedRequest stripped(HttpServletRequest request) {
        return new ForwardedRequest(request, request.getRemoteAddr(), request.isSecure(), hostOf(request));
    }

    static String hostOf(HttpServletRequest request) {
        return request.getServerName() + ":" + request.getServerPort();
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public String getRemoteHost() {
        return address;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? "https" : "http";
    }

    @Override
    public String getServerName() {
        int colon = portColon();
        return colon < 0 ? host : host.substring(0, colon);
    }

    @Override
    public int getServerPort() {
        int colon = portColon();
        var text = colon < 0 ? "" : host.substring(colon + 1);
        if (text.matches("\\d{1,5}")) return Integer.parseInt(text);
        return secure ? 443 : 80;
    }

    private int portColon() {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? colon : -1;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if ("Host".equalsIgnoreCase(name)) return host;
        return ForwardedFilter.HEADERS.contains(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if ("Host".equalsIgnoreCase(name)) return Collections.enumeration(List.of(host));
        return ForwardedFilter.HEADERS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !ForwardedFilter.HEADERS.contains(name))
                .toList());
    }
}
