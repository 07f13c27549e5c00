package io.hexarch.cli.progress;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Pause;
import io.hexarch.cli.http.ProblemAnswer;
import io.hexarch.cli.session.Session;
import io.hexarch.cli.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Waits for long work with long polls and shows it meanwhile. The work belongs to the server: whoever stops waiting, by Ctrl-C or because the
 * time is over, is told how to come back to it.
 *
 * @param again the command that comes back to this work
 * @param timeout how long to wait at most
 */
public record Following(Session session, Terminal terminal, Clock clock, Pause pause, String again, Duration timeout) {

    private static final String WAIT = "30s";
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int NOT_FOUND = 404;

    /**
     * Waits until the work is done.
     *
     * @param started the answer that the work began with
     * @param reading the call that reads its resource
     * @throws Failure if it has failed, or the time is over
     */
    public <T> Answer<T> untilDone(Answer<T> started, Call<T> reading, Function<T, Stage> stage) {
        return leavable(() -> {
            var last = follow(started, reading, stage);
            var end = stage.apply(last.body());
            if (end.outcome() == Stage.Outcome.FAILED) throw failed(end);
            return last;
        });
    }

    /** Waits until the resource is gone; empty when it is. */
    public <T> Optional<Answer<T>> untilGone(Answer<T> started, Call<T> reading, Function<T, Stage> stage) {
        return leavable(() -> {
            try {
                var last = follow(started, reading, stage);
                throw failed(stage.apply(last.body()));
            } catch (ProblemAnswer e) {
                if (e.status() != NOT_FOUND) throw e;
                return Optional.empty();
            }
        });
    }

    private <T> Answer<T> follow(Answer<T> started, Call<T> reading, Function<T, Stage> stage) {
        var view = new LiveSteps(terminal);
        var end = clock.instant().plus(timeout);
        var answer = started;
        while (true) {
            var now = stage.apply(answer.body());
            view.show(now);
            if (now.outcome() != Stage.Outcome.GOING) return answer;
            if (!clock.instant().isBefore(end)) throw overdue(now);
            answer = next(answer, reading);
        }
    }

    private <T> Answer<T> next(Answer<T> answer, Call<T> reading) {
        var known = answer.etag();
        if (known.isEmpty()) return unhurried(session.send(reading));
        var changed = session.poll(reading.query("wait", WAIT).header("If-None-Match", known.get()));
        if (changed.isEmpty()) return answer;
        return changed.get().etag().equals(known) ? unhurried(changed.get()) : changed.get();
    }

    /** Where the server did not wait for a change, we do. */
    private <T> Answer<T> unhurried(Answer<T> answer) {
        try {
            pause.lasting(BETWEEN);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(ExitCode.INTERRUPTED, "Interrupted").next(again);
        }
    }

    private <R> R leavable(Supplier<R> waiting) {
        var hook = new Thread(() -> terminal.say("\nIt goes on without you. Come back to it with: " + again));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return waiting.get();
        } finally {
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being ended by a signal, and the hook is what it should do now.
            hook.setName("leaving");
        }
    }

    private Failure failed(Stage stage) {
        return Failure.of(ExitCode.FAILED, stage.title() + " is " + stage.state())
                .because(stage.message())
                .next(again);
    }

    private Failure overdue(Stage stage) {
        return Failure.of(
                        ExitCode.FAILED, stage.title() + " is still " + stage.state() + " (" + stage.percent() + " %)")
                .because("the time to wait is over; the work goes on")
                .next(again);
    }
}
