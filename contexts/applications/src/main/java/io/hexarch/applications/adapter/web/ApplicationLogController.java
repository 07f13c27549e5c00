package io.hexarch.applications.adapter.web;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.ReadLogs;
import io.hexarch.applications.application.ViewApplicationEvents;
import io.hexarch.applications.application.port.Workloads.LogQuery;
import io.hexarch.applications.application.port.Workloads.WorkloadEvent;
import io.hexarch.applications.application.port.WorkspaceUnreachable;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.workload.ResourceEvent;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What an application's pods write, and what Kubernetes says about them. */
@RestController
@RequestMapping("/api/v1/applications/{application}")
public final class ApplicationLogController {

    static final String LINES = "application/x-ndjson";
    private static final int TAIL = 10_000;
    private static final Duration LATER = Duration.ofSeconds(10);

    private final ReadLogs readLogs;
    private final ViewApplicationEvents viewApplicationEvents;
    private final Authenticator authenticator;
    private final Clock clock;

    public ApplicationLogController(
            ReadLogs readLogs, ViewApplicationEvents viewApplicationEvents, Authenticator authenticator, Clock clock) {
        this.readLogs = readLogs;
        this.viewApplicationEvents = viewApplicationEvents;
        this.authenticator = authenticator;
        this.clock = clock;
    }

    /**
     * Log lines of all pods, one JSON object a line: {@code at, pod, line}.
     *
     * @param follow goes on until the pods, the caller or the caller's credential end
     * @param tail how many lines of each pod from the end, at most 10,000
     */
    @GetMapping(path = "/logs", produces = LINES)
    ResponseEntity<StreamingResponseBody> getApplicationLogs(
            @PathVariable ApplicationId application,
            @RequestParam(defaultValue = "false") boolean follow,
            @RequestParam(defaultValue = "200") int tail,
            @RequestParam Optional<String> pod,
            @RequestParam Optional<Instant> since,
            Caller caller,
            HttpServletResponse response) {
        var query = new LogQuery(follow, Math.clamp(tail, 0, TAIL), pod, since);
        var stream = answered(() -> readLogs.read(caller.actor(), application, query));
        var lines = new LogLines(stream, caller, authenticator, clock);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(LINES))
                .header("X-Accel-Buffering", "no")
                // Not the stream that Spring hands in: that one keeps what is flushed, and readers would wait for the
                // buffer to fill.
                .body(_ -> lines.write(response.getOutputStream()));
    }

    @GetMapping("/events")
    Page<ResourceEvent> listApplicationEvents(@PathVariable ApplicationId application, PageRequest page, Actor actor) {
        return Page.of(
                answered(() -> viewApplicationEvents.view(actor, application)).stream()
                        .map(ApplicationLogController::shown)
                        .toList(),
                page);
    }

    private static ResourceEvent shown(WorkloadEvent event) {
        return ResourceEvent.of(event.at(), event.warning(), event.reason(), event.message(), event.object());
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (WorkspaceUnreachable silent) {
            throw new Refused(Problem.of(ApplicationProblem.WORKSPACE_UNREACHABLE, silent.reason())
                    .retryAfter(LATER));
        }
    }
}
