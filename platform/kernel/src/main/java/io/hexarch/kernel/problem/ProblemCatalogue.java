package io.hexarch.kernel.problem;

import java.util.List;

/**
 * The reasons for which one context refuses. Each context publishes one; together they are {@code docs/reference/problems.md} and the pages
 * that the {@code type} of a problem leads to.
 */
public record ProblemCatalogue(List<ProblemCode> codes) {

    public ProblemCatalogue {
        codes = List.copyOf(codes);
    }

    public static <E extends Enum<E> & ProblemCode> ProblemCatalogue of(Class<E> reasons) {
        return new ProblemCatalogue(List.of(reasons.getEnumConstants()));
    }
}
