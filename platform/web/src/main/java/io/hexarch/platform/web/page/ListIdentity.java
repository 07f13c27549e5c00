package io.hexarch.platform.web.page;

import io.hexarch.platform.web.security.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What makes two lists the same: path, filters, and whose eyes look. A cursor of one is none of another.
 *
 * @param text all of it in one line
 */
record ListIdentity(String text) {

    static ListIdentity of(HttpServletRequest request) {
        var filters = new TreeMap<>(request.getParameterMap());
        filters.remove("limit");
        filters.remove("cursor");
        var actor = Callers.of(request)
                .map(caller -> caller.actor().id() + "@"
                        + caller.actor().organization().map(Object::toString).orElse("-"))
                .orElse("-");
        return new ListIdentity(filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + Arrays.toString(filter.getValue()))
                .collect(Collectors.joining("&", request.getRequestURI() + "?", "#" + actor)));
    }
}
