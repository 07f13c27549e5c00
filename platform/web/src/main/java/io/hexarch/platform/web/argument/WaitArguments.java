package io.hexarch.platform.web.argument;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Drain;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.ResourceChanges;
import io.hexarch.platform.web.Wait;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link Wait}, from {@code If-None-Match} and {@code ?wait=}. */
public final class WaitArguments implements HandlerMethodArgumentResolver {

    private static final Pattern SECONDS = Pattern.compile("([0-9]|[12][0-9]|30)s");

    private final ResourceChanges changes;
    private final Drain drain;
    private final Clock clock;

    public WaitArguments(ResourceChanges changes, Drain drain, Clock clock) {
        this.changes = changes;
        this.drain = drain;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Wait.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var known = Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                .flatMap(EntityTag::parse);
        return new LongPoll(known, limitOf(request.getParameter("wait")), changes, drain, clock);
    }

    private static Duration limitOf(@Nullable String text) {
        if (text == null) return Duration.ZERO;
        var matcher = SECONDS.matcher(text);
        if (matcher.matches()) return Duration.ofSeconds(Long.parseLong(matcher.group(1)));
        throw new Refused(Problem.of(
                        KernelProblem.INVALID_FIELD,
                        "The query parameter wait is whole seconds up to 30s, such as wait=30s.")
                .at("?wait", "must be 0s to 30s"));
    }
}
