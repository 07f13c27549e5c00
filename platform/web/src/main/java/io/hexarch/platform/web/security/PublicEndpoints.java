package io.hexarch.platform.web.security;

import io.hexarch.platform.web.PublicEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The requests that need no credential, read from {@link PublicEndpoint} on handler methods: there is no second list. */
final class PublicEndpoints implements RequestMatcher {

    private final Supplier<RequestMatcher> matcher;

    /** @param mapping asked at the first request, since it is made after the filter chain */
    PublicEndpoints(Supplier<RequestMappingHandlerMapping> mapping) {
        this.matcher = SingletonSupplier.of(() -> matcherOf(mapping.get()));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matcher.get().matches(request);
    }

    private static RequestMatcher matcherOf(RequestMappingHandlerMapping mapping) {
        List<RequestMatcher> matchers = mapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().hasMethodAnnotation(PublicEndpoint.class))
                .flatMap(handler -> matchersOf(handler.getKey()))
                .toList();
        return matchers.isEmpty() ? _ -> false : new OrRequestMatcher(matchers);
    }

    private static Stream<RequestMatcher> matchersOf(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        if (methods.isEmpty()) throw new IllegalStateException("a public endpoint names its method: " + mapping);
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> matcherOf(method, pattern)));
    }

    private static RequestMatcher matcherOf(RequestMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(method.name()), pattern);
    }
}
