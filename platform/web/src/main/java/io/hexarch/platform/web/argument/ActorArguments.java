package io.hexarch.platform.web.argument;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.platform.web.Caller;
import io.hexarch.platform.web.security.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link Actor} and {@link Caller}, also as {@code Optional} on public endpoints. */
public final class ActorArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.nestedIfOptional().getNestedParameterType();
        return type == Actor.class || type == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) throw new IllegalStateException("not a servlet request");
        Optional<Caller> caller = Callers.of(servletRequest);
        boolean wantsActor = parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
        Optional<?> argument = wantsActor ? caller.map(Caller::actor) : caller;
        if (parameter.getParameterType() == Optional.class) return argument;
        return argument.orElseThrow(() -> new IllegalStateException(
                parameter.getMethod() + " is public and needs an actor: take an Optional<Actor>"));
    }
}
