package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.platform.web.trace.Trace;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what was thrown becomes a problem. A bug is logged here, once, with its causes; nothing of it leaves. */
public final class ProblemTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslator.class);

    private static final Problem DISK_FULL = Problem.of(
            KernelProblem.STORAGE_FULL,
            "The disk of Hexarch is full: reading works, writing does not. Its operator has to make room.");

    /** Never fails, whatever was thrown. */
    public Problem translate(Throwable fault, HttpServletRequest request) {
        if (fault instanceof Refusal refusal) return refusal.problem();
        return RequestFaults.of(fault).or(() -> expected(fault, request)).orElseGet(() -> bug(fault, request));
    }

    private static Optional<Problem> expected(Throwable fault, HttpServletRequest request) {
        var problem = isDiskFull(fault) ? Optional.of(DISK_FULL) : Optional.<Problem>empty();
        problem.ifPresent(found -> LOG.warn(
                "{} {}: {}: {}",
                request.getMethod(),
                request.getRequestURI(),
                found.code().code(),
                rootOf(fault).toString()));
        return problem;
    }

    private static Problem bug(Throwable fault, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        return Problem.of(
                KernelProblem.INTERNAL,
                "This is a fault of Hexarch, not of your request. Report it with the trace "
                        + Trace.of(request).id() + ".");
    }

    private static boolean isDiskFull(Throwable fault) {
        return rootOf(fault) instanceof IOException io
                && String.valueOf(io.getMessage()).contains("No space left on device");
    }

    private static Throwable rootOf(Throwable fault) {
        var root = fault;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        return root;
    }
}
