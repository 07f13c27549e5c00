package io.hexarch.platform.web;

import io.hexarch.kernel.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * How a refusal reads at paths whose callers are programs that know a form of their own. Contributed as beans; whichever layer refuses, the
 * first dialect that is spoken at the path tells it, and where there is none it is told as RFC 9457 has it.
 */
public interface ProblemDialect {

    /** @param path as it was asked for, still encoded */
    boolean isSpokenAt(String path);

    /** Sends status, headers and body to an answer that has not begun. What it carries already, for example {@code WWW-Authenticate}, stays. */
    void write(Problem problem, String path, HttpServletResponse response) throws IOException;
}
