package io.hexarch.platform.web.idempotency;

import io.hexarch.platform.web.SecretReply;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/** Answers again what was answered before. */
final class Replay {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final Set<Integer> KEPT_REFUSALS = Set.of(404, 409, 412, 422);

    private final Handlers handlers;
    private final JsonMapper json;

    Replay(Handlers handlers, JsonMapper json) {
        this.handlers = handlers;
        this.json = json;
    }

    /** What is kept of an answer; empty when asking again may end otherwise. */
    static Optional<StoredReply> replyOf(ContentCachingResponseWrapper answer, HandlerMethod handler) {
        int status = answer.getStatus();
        boolean done = status >= 200 && status < 300;
        if (!done && !KEPT_REFUSALS.contains(status)) return Optional.empty();
        var headers = new TreeMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = answer.getHeader(name);
            if (value != null) headers.put(name, value);
        }
        boolean secret = done && handler.hasMethodAnnotation(SecretReply.class);
        Optional<byte[]> body = secret ? Optional.empty() : Optional.of(answer.getContentAsByteArray());
        return Optional.of(new StoredReply(status, headers, body, Optional.empty()));
    }

    void repeat(StoredReply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        var body = reply.body();
        if (body.isPresent()) {
            response.setHeader(REPLAYED, "true");
            response.setContentLength(body.get().length);
            response.getOutputStream().write(body.get());
        } else {
            tellDone(reply.resource(), response);
        }
    }

    /** The answer was lost, what it spoke of is there: reads it for the caller, with the caller's rights. */
    void render(Optional<String> resource, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = resource.flatMap(handlers::pathOf);
        if (path.isEmpty()) {
            response.setStatus(HttpStatus.OK.value());
            tellDone(resource, response);
            return;
        }
        response.setHeader(REPLAYED, "true");
        response.setHeader(HttpHeaders.LOCATION, path.get());
        request.getRequestDispatcher(path.get()).forward(new Reading(request), response);
    }

    private void tellDone(Optional<String> resource, HttpServletResponse response) throws IOException {
        response.setHeader(REPLAYED, "true");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(new DoneBefore(resource.orElse(null), true)));
    }

    /**
     * What is told of a request that was done before and whose answer is not kept.
     *
     * @param resource what was made or changed
     * @param secretNotRepeated always true: the first answer held a secret, or was lost
     */
    record DoneBefore(@org.jspecify.annotations.Nullable String resource, boolean secretNotRepeated) {}

    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
