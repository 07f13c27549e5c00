package io.hexarch.server.contract;

import io.hexarch.kernel.problem.ProblemCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** {@code docs/reference/problems.md}: every reason for a refusal, and what to do about it. */
final class ProblemsFile {

    private static final String HEAD = """
            # Problems

            Every answer that is not a success is a problem (RFC 9457): `type` leads here, `code` is what programs compare, `detail` says
            what was wrong this time and how to mend it, `traceId` names the request in the server's log. Written by `./hexarch generate`
            from the code.

            """;

    private static final Map<Integer, String> ADVICE = Map.ofEntries(
            Map.entry(400, "Mend the request: `errors` names each place. Nothing for the operator to do."),
            Map.entry(401, "Sign in again, or send a key that is still good."),
            Map.entry(403, "Ask an administrator for a role that has the permission."),
            Map.entry(404, "Check the id. What you may not know of is not found either."),
            Map.entry(405, "Use another method: `detail` names them."),
            Map.entry(406, "Accept what can be given, or leave the header out."),
            Map.entry(409, "Wait, or act on the state that `detail` names."),
            Map.entry(412, "Read it again, and repeat the change if it still applies."),
            Map.entry(413, "Send less."),
            Map.entry(415, "Say what the body is in `Content-Type`."),
            Map.entry(422, "Change the wish: it was understood and breaks a rule."),
            Map.entry(428, "Read the resource first and send its `ETag` as `If-Match`."),
            Map.entry(
                    429,
                    "Wait as long as `Retry-After` says, then go on more slowly. The operator may raise the limit."),
            Map.entry(500, "Report it with its `traceId`: it is a fault of Hexarch."),
            Map.entry(502, "Try again later. The operator looks at the part that `detail` names."),
            Map.entry(503, "Try again after `Retry-After`. The operator looks at the part that `detail` names."),
            Map.entry(504, "Try again later. The operator looks at the part that `detail` names."),
            Map.entry(507, "Wait: reading works. The operator makes room on the disk."));

    private ProblemsFile() {}

    static String text() {
        return codes().stream()
                .map(code -> """
                        ## %s

                        %d · %s.

                        %s
                        """.formatted(code.code(), code.status(), code.title(), ADVICE.get(code.status())))
                .collect(Collectors.joining("\n", HEAD, ""));
    }

    /** All constants of all enums of them. */
    static List<ProblemCode> codes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
        return scanner.findCandidateComponents("io.hexarch").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ProblemsFile.class.getClassLoader()))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ProblemCode.class::cast)
                .sorted(Comparator.comparing(ProblemCode::code))
                .toList();
    }
}
