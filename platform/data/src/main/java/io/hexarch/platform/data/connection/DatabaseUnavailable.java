package io.hexarch.platform.data.connection;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.time.Duration;

/** PostgreSQL cannot do it now and may do it soon: it is away, restarting, overloaded, or its disk is full. */
public final class DatabaseUnavailable extends Refused {

    private DatabaseUnavailable(Problem problem) {
        super(problem);
    }

    static DatabaseUnavailable retrySoon(String detail, Duration wait) {
        return new DatabaseUnavailable(
                Problem.of(KernelProblem.UNAVAILABLE, detail).retryAfter(wait));
    }

    static DatabaseUnavailable diskFull() {
        return new DatabaseUnavailable(
                Problem.of(
                        KernelProblem.STORAGE_FULL,
                        "The disk of the database is full: what is stored can be read, nothing can be changed. An operator must make room."));
    }
}
