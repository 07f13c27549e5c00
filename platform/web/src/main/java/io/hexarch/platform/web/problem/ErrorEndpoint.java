package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what only it noticed. The cause stays inside; the status becomes a problem. */
@Controller
public final class ErrorEndpoint implements ErrorController {

    private final ProblemTranslator translator;
    private final ProblemWriter writer;

    public ErrorEndpoint(ProblemTranslator translator, ProblemWriter writer) {
        this.translator = translator;
        this.writer = writer;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        writer.write(problemOf(request), request, response);
    }

    private Problem problemOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault)
            return translator.translate(fault, request);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var code = RequestFaults.ofStatus(status).orElse(KernelProblem.INTERNAL);
        return Problem.of(code, RequestFaults.detailOf(code));
    }
}
