package io.hexarch.platform.web.page;

import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link PageRequest}, from {@code limit} and {@code cursor}. */
public final class PageArguments implements HandlerMethodArgumentResolver {

    private final CursorSeal seal;

    public PageArguments(CursorSeal seal) {
        this.seal = seal;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) throw new IllegalStateException("not a servlet request");
        return new PageRequest(limitOf(request.getParameter("limit")), afterOf(servletRequest));
    }

    private static int limitOf(@Nullable String text) {
        if (text == null) return PageRequest.DEFAULT_LIMIT;
        if (text.matches("\\d{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.MAXIMUM_LIMIT) return limit;
        }
        throw new Refused(
                Problem.of(KernelProblem.INVALID_FIELD, "The query parameter limit is a number from 1 to 200.")
                        .at("?limit", "must be 1 to " + PageRequest.MAXIMUM_LIMIT));
    }

    private Optional<Keyset> afterOf(HttpServletRequest request) {
        var cursor = request.getParameter("cursor");
        if (cursor == null) return Optional.empty();
        return Optional.of(seal.open(cursor, ListIdentity.of(request))
                .orElseThrow(() -> new Refused(Problem.of(
                                KernelProblem.INVALID_CURSOR,
                                "Use nextCursor of the page before, with the same filters, or begin without a cursor.")
                        .at("?cursor", "was not given out for this list"))));
    }
}
