package io.hexarch.server.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that is registered to answer requests. */
public final class Routes {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** What maps no route of ours: the console's files, and what the framework brings and we leave empty. */
    private static final Set<String> EMPTY = Set.of(
            "ConsoleMapping",
            "BeanNameUrlHandlerMapping",
            "RouterFunctionMapping",
            "WelcomePageHandlerMapping",
            "WelcomePageNotAcceptableHandlerMapping",
            "SimpleUrlHandlerMapping");

    private final ApplicationContext context;

    public Routes(ApplicationContext context) {
        this.context = context;
    }

    /** Sorted by path and method. */
    public List<Route> all() {
        return Stream.concat(handled(), served())
                .distinct()
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    /** Kinds of mappings that nobody here knows how to walk. */
    List<String> unknownMappings() {
        return context.getBeansOfType(HandlerMapping.class).values().stream()
                .filter(mapping -> !(mapping instanceof RequestMappingInfoHandlerMapping))
                .map(mapping -> mapping.getClass().getSimpleName())
                .filter(name -> !EMPTY.contains(name))
                .toList();
    }

    private Stream<Route> handled() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> verbs(entry.getKey())
                                .map(verb -> new Route(verb, pattern, Optional.of(entry.getValue())))));
    }

    private static Stream<String> verbs(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? VERBS.stream() : methods.stream().map(Enum::name);
    }

    private Stream<Route> served() {
        return context.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .filter(registration -> !(registration.getServlet() instanceof DispatcherServlet))
                .flatMap(registration -> ((ServletRegistrationBean<?>) registration).getUrlMappings().stream())
                .flatMap(pattern -> VERBS.stream().map(verb -> new Route(verb, pattern, Optional.empty())));
    }
}
