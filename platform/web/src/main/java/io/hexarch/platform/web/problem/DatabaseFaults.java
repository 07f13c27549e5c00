package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Faults of PostgreSQL and of the disk, read from their causes.
 *
 * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error codes</a>
 */
final class DatabaseFaults {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);

    private DatabaseFaults() {}

    static Optional<Problem> find(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            var problem = of(cause);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private static Optional<Problem> of(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException _ ->
                Optional.of(unavailable("All connections to the database are busy or it is down."));
            case SQLException sql -> ofState(sql.getSQLState());
            case IOException io
            when String.valueOf(io.getMessage()).contains("No space left on device") -> Optional.of(full());
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> ofState(@Nullable String state) {
        if (state == null || state.length() != 5) return Optional.empty();
        return switch (state) {
            case "53100", "25006" -> Optional.of(full());
            case "40001", "40P01", "55P03" -> Optional.of(contended());
            case "57014", "25P04" -> Optional.of(slow());
            default ->
                switch (state.substring(0, 2)) {
                    case "08", "53", "57" -> Optional.of(unavailable("The database is down or restarts."));
                    default -> Optional.empty();
                };
        };
    }

    private static Problem full() {
        return Problem.of(
                KernelProblem.STORAGE_FULL,
                "The disk of Hexarch is full: reading works, writing does not. Its operator has to make room.");
    }

    private static Problem contended() {
        return Problem.of(KernelProblem.UNAVAILABLE, "Others changed the same thing at the same moment. Try again.")
                .retryAfter(SOON);
    }

    private static Problem slow() {
        return Problem.of(
                        KernelProblem.DEPENDENCY_TIMEOUT,
                        "The database did not answer in time. Try again, or ask for less at once.")
                .retryAfter(LATER);
    }

    private static Problem unavailable(String reason) {
        return Problem.of(KernelProblem.UNAVAILABLE, reason + " Nothing was changed. Try again in a moment.")
                .retryAfter(LATER);
    }
}
