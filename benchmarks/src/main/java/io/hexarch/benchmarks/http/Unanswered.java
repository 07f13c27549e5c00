package io.hexarch.benchmarks.http;

import java.net.URI;
import java.util.regex.Pattern;

/** A request that was not answered as it should be. The message names the route without its ids, so that equal faults count together. */
public final class Unanswered extends RuntimeException {

    private static final Pattern ID = Pattern.compile("/[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    private final int status;

    Unanswered(String method, URI uri, int status, String body) {
        var code = CODE.matcher(body);
        super(route(method, uri) + " -> " + status + (code.find() ? " " + code.group(1) : ""));
        this.status = status;
    }

    Unanswered(String method, URI uri, Throwable cause) {
        super(route(method, uri) + " -> " + cause.getClass().getSimpleName() + " " + cause.getMessage(), cause);
        this.status = 0;
    }

    /** Zero when there was none. */
    public int status() {
        return status;
    }

    private static String route(String method, URI uri) {
        return method + " " + ID.matcher(uri.getPath()).replaceAll("/{id}");
    }
}
