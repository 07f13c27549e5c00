package io.hexarch.server.contract;

import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.platform.web.problem.ProblemPage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** {@code docs/reference/problems.md}: every reason for a refusal, and what to do about it. */
final class ProblemsFile {

    private static final String HEAD = """
            # Problems

            Every answer that is not a success is a problem (RFC 9457): `type` leads to what stands here, on a page of the server itself;
            `code` is what programs compare, `detail` says what was wrong this time and how to mend it, `traceId` names the request in the
            server's log. Written by `./hexarch generate` from the code.

            """;

    private ProblemsFile() {}

    static String text(ApplicationContext context) {
        return codes(context).stream()
                .map(code -> ProblemPage.of(code).markdown())
                .collect(Collectors.joining("\n", HEAD, ""));
    }

    /** Of all contexts, by code. */
    static List<ProblemCode> codes(ApplicationContext context) {
        return context.getBeansOfType(ProblemCatalogue.class).values().stream()
                .flatMap(catalogue -> catalogue.codes().stream())
                .sorted(Comparator.comparing(ProblemCode::code))
                .toList();
    }
}
