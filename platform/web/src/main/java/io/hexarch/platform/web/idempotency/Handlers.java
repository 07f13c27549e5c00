package io.hexarch.platform.web.idempotency;

import io.hexarch.platform.web.json.TypedIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What the handler methods say of themselves. */
final class Handlers {

    private final Supplier<RequestMappingHandlerMapping> mapping;
    private final Supplier<Map<String, String>> patterns;

    Handlers(Supplier<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
        this.patterns = SingletonSupplier.of(() -> patternsOf(mapping.get()));
    }

    /** A handler method and the pattern that led to it. */
    record Handler(HandlerMethod method, String pattern) {}

    /** Who will serve the request; empty when nobody of ours. */
    Optional<Handler> of(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var chain = mapping.get().getHandler(request);
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return chain != null && chain.getHandler() instanceof HandlerMethod method && pattern != null
                    ? Optional.of(new Handler(method, pattern.toString()))
                    : Optional.empty();
        } catch (Exception e) {
            // Whatever is wrong with the request is told by the one who serves it.
            return Optional.empty();
        }
    }

    /** Where a resource is read by its id alone; empty when it has no such address. */
    Optional<String> pathOf(String resource) {
        int underscore = resource.lastIndexOf('_');
        return underscore < 0
                ? Optional.empty()
                : Optional.ofNullable(patterns.get().get(resource.substring(0, underscore)))
                        .map(pattern -> pattern.substring(0, pattern.indexOf('{')) + resource);
    }

    private static Map<String, String> patternsOf(RequestMappingHandlerMapping mapping) {
        var found = new TreeMap<String, String>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (!info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) return;
            idPatternOf(info).ifPresent(pattern -> prefixOf(method).ifPresent(prefix -> found.put(prefix, pattern)));
        });
        return found;
    }

    private static Optional<String> idPatternOf(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(pattern -> pattern.matches("/api/v1/[a-z-]+/\\{[a-zA-Z]+}"))
                .findFirst();
    }

    private static Optional<String> prefixOf(HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(PathVariable.class) && TypedIds.isId(type))
                return Optional.of(TypedIds.of(type).prefix());
        }
        return Optional.empty();
    }
}
