package io.hexarch.platform.web.idempotency;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Caller;
import io.hexarch.platform.web.security.Callers;
import io.hexarch.platform.web.security.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** {@code Idempotency-Key} on POST and PATCH of callers who are signed in. */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final Set<String> METHODS = Set.of("POST", "PATCH");
    private static final ScopedValue<Reservation> CURRENT = ScopedValue.newInstance();

    private final IdempotencyKeys keys;
    private final Handlers handlers;
    private final Replay replay;

    IdempotencyFilter(IdempotencyKeys keys, Handlers handlers, Replay replay) {
        this.keys = keys;
        this.handlers = handlers;
        this.replay = replay;
    }

    /** The reservation of the request that the calling thread serves. */
    static Optional<Reservation> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !METHODS.contains(request.getMethod())
                || !Paths.isBelow(request.getRequestURI(), "/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Callers.of(request);
        var handler = handlers.of(request);
        if (caller.isEmpty() || handler.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var repeatable = new RepeatableRequest(request);
        var use = useOf(caller.get(), handler.get(), repeatable);
        switch (keys.claim(use)) {
            case Claim.Begun(var reservation) ->
                serve(reservation, handler.get().method(), repeatable, response, chain);
            case Claim.Answered(var reply) -> replay.repeat(reply, response);
            case Claim.Unanswered(var resource) -> replay.render(resource, repeatable, response);
            case Claim.UnderWay _ ->
                throw new Refused(Problem.of(
                                KernelProblem.IDEMPOTENCY_KEY_IN_USE,
                                "The first request with this idempotency key still runs. Wait, and send it again for"
                                        + " its answer.")
                        .retryAfter(Duration.ofSeconds(1)));
            case Claim.Reused _ ->
                throw new Refused(
                        KernelProblem.IDEMPOTENCY_KEY_REUSED,
                        "This idempotency key was used for another request within 24 hours. Use a new key for each"
                                + " wish.");
        }
    }

    private static KeyUse useOf(Caller caller, Handlers.Handler handler, RepeatableRequest request) {
        var key = String.valueOf(request.getHeader(HEADER));
        if (!key.matches("[!-~]{1,255}"))
            throw new Refused(
                    KernelProblem.MALFORMED_REQUEST,
                    "An Idempotency-Key is 1 to 255 visible characters, for example a UUID.");
        var hash = RequestHash.of(
                request.getMethod(), request.getRequestURI(), request.getQueryString(), request.content());
        return new KeyUse(caller.actor().id(), request.getMethod(), handler.pattern(), key, hash);
    }

    private void serve(
            Reservation reservation,
            HandlerMethod handler,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var captured = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            ScopedValue.where(CURRENT, reservation).call(() -> {
                chain.doFilter(request, captured);
                return captured;
            });
            answered = true;
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            if (!answered) settle(() -> keys.release(reservation));
        }
        settle(() -> Replay.replyOf(captured, handler)
                .ifPresentOrElse(reply -> keys.keep(reservation, reply), () -> keys.release(reservation)));
        captured.copyBodyToResponse();
    }

    /** What was done is done, and is answered so: without the row, a repeated request is answered from the resource. */
    private static void settle(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The answer to an idempotent request could not be kept: {}", e.getMessage());
        }
    }
}
