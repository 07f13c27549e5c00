package io.hexarch.platform.web.argument;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link IfMatch}. */
public final class IfMatchArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank() || header.strip().equals("*"))
            throw new Refused(
                    KernelProblem.PRECONDITION_REQUIRED,
                    "Read the resource first and send its ETag as If-Match, so that no change of others is lost.");
        return EntityTag.parse(header)
                .map(tag -> new IfMatch(tag.generation()))
                .orElseThrow(
                        () -> new Refused(
                                KernelProblem.CHANGED_MEANWHILE,
                                "If-Match is not a tag that this resource ever had. Read the resource again and send its ETag."));
    }
}
