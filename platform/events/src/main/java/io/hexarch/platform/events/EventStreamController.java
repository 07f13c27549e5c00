package io.hexarch.platform.events;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * What happens, as it happens: Server-Sent Events for {@code fetch} with an {@code Authorization} header.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
@RestController
final class EventStreamController {

    private static final int SCOPES = 50;

    private final WatchEvents watchEvents;
    private final EventReader reader;
    private final Authenticator authenticator;
    private final Clock clock;

    EventStreamController(WatchEvents watchEvents, EventReader reader, Authenticator authenticator, Clock clock) {
        this.watchEvents = watchEvents;
        this.reader = reader;
        this.authenticator = authenticator;
        this.clock = clock;
    }

    /**
     * Streams events until the client leaves, its credential ends or the server stops.
     *
     * @param scope ids of organizations, workspaces and projects; none: everything that the caller may see in the organization of the token
     */
    @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<StreamingResponseBody> streamEvents(
            @RequestParam Optional<List<String>> scope,
            @RequestHeader(name = "Last-Event-ID") Optional<String> lastEventId,
            Caller caller,
            HttpServletResponse response) {
        var scopes = scopes(scope.orElse(List.of()));
        var after = lastEventId.flatMap(EventPosition::parse);
        boolean forgotten = after.isPresent() && reader.isForgotten(after.get(), SseSession.horizon(clock));
        var stream = watchEvents.watch(caller.actor(), scopes, forgotten ? Optional.empty() : after);
        var session = new SseSession(stream, caller, authenticator, clock, forgotten);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header("X-Accel-Buffering", "no")
                // Not the stream that Spring hands in: that one keeps what is flushed, and listeners would wait for the
                // buffer to fill.
                .body(_ -> run(session, response.getOutputStream()));
    }

    private static void run(SseSession session, java.io.OutputStream output) throws IOException {
        try {
            session.run(output);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Scope> scopes(List<String> texts) {
        if (texts.size() > SCOPES) throw refused("At most " + SCOPES + " scopes in one stream.");
        var scopes = new HashSet<Scope>();
        for (var text : texts) scopes.add(scope(text));
        return scopes;
    }

    private static Scope scope(String text) {
        return scope(IdPrefix.ORGANIZATION, ScopeKind.ORGANIZATION, text)
                .or(() -> scope(IdPrefix.WORKSPACE, ScopeKind.WORKSPACE, text))
                .or(() -> scope(IdPrefix.PROJECT, ScopeKind.PROJECT, text))
                .orElseThrow(() -> refused("A scope is the id of an organization, a workspace or a project."));
    }

    private static Optional<Scope> scope(IdPrefix prefix, ScopeKind kind, String text) {
        return TypeId.parse(prefix, text).map(id -> new Scope(kind, id));
    }

    private static Refused refused(String message) {
        return new Refused(Problem.of(KernelProblem.INVALID_FIELD, message).at("?scope", message));
    }
}
