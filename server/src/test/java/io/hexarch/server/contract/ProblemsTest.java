package io.hexarch.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.problem.ProblemPage;
import io.hexarch.server.guard.GuardedServer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

@GuardedServer
class ProblemsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Visitors visitors;

    @Test
    void shouldAnswerEveryTypeThatAProblemCanHave() {
        var types = ProblemsFile.codes(context).stream()
                .map(code -> ProblemPage.of(code).type())
                .toList();

        assertThat(types)
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> visitors.anonymous()
                        .get(type)
                        .hasStatus(200)
                        .assertAt("/type")
                        .isEqualTo(type));
        visitors.anonymous().get("/problems/hexarch.unheard-of").isProblem(404, "hexarch.not-found");
    }

    @Test
    void shouldKnowEveryReasonThatTheCodeHas() {
        assertThat(ProblemsFile.codes(context))
                .as(
                        "publish the enum: @Bean ProblemCatalogue, ProblemCatalogue.of(….class), in the module's configuration")
                .containsExactlyInAnyOrderElementsOf(inCode());
    }

    private static List<ProblemCode> inCode() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
        return scanner.findCandidateComponents("io.hexarch").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ProblemsTest.class.getClassLoader()))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ProblemCode.class::cast)
                .toList();
    }
}
