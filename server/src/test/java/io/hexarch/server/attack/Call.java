package io.hexarch.server.attack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A request, whole but for who sends it. */
record Call(String method, String path, Map<String, String> headers, Optional<String> body, Manner manner) {

    Call {
        headers = Map.copyOf(headers);
    }

    Call(String method, String path, Optional<String> body) {
        this(method, path, Map.of(), body, Manner.ASKED);
    }

    Call with(Map<String, String> more) {
        var all = new HashMap<>(headers);
        all.putAll(more);
        return new Call(method, path, all, body, manner);
    }

    Call at(String other) {
        return new Call(method, other, headers, body, manner);
    }

    Call by(Manner other) {
        return new Call(method, path, headers, body, other);
    }

    Call asking(String query) {
        return at(path + (path.contains("?") ? "&" : "?") + query);
    }

    /** All that whoever sends it has to know. */
    String text() {
        return path + headers + body.orElse("");
    }
}
