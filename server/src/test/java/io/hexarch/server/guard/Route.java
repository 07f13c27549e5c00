package io.hexarch.server.guard;

import io.hexarch.platform.web.PublicEndpoint;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * One method on one path that this server answers.
 *
 * @param handler empty where a servlet answers
 */
public record Route(String method, String pattern, Optional<HandlerMethod> handler) {

    /** As lists and messages name it. */
    public String name() {
        return method + " " + pattern;
    }

    public boolean changes() {
        return !method.equals("GET");
    }

    public boolean isPublic() {
        return handler.isPresent()
                && AnnotatedElementUtils.hasAnnotation(handler.get().getMethod(), PublicEndpoint.class);
    }

    public List<MethodParameter> pathVariables() {
        return parameters().stream()
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .toList();
    }

    public Optional<Type> body() {
        return parameters().stream()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getGenericParameterType)
                .findFirst();
    }

    public List<MethodParameter> parameters() {
        return handler.map(HandlerMethod::getMethodParameters)
                .map(Arrays::asList)
                .orElse(List.of());
    }
}
