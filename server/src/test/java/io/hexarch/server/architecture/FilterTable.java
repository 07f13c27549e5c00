package io.hexarch.server.architecture;

import jakarta.servlet.Filter;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.AbstractFilterRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** What every request passes on its way to a controller, in order, as the running server has it. */
final class FilterTable {

    private final ApplicationContext context;
    private final Sources sources;

    FilterTable(ApplicationContext context, Sources sources) {
        this.context = context;
        this.sources = sources;
    }

    String text() {
        return registered()
                .map(Filter::getClass)
                .filter(type ->
                        type == AuthorizationFilter.class || type.getName().startsWith("io.hexarch."))
                .map(this::row)
                .collect(Collectors.joining("", "| filter | what it is for |\n|---|---|\n", ""));
    }

    private Stream<Filter> registered() {
        return context.getBeansOfType(AbstractFilterRegistrationBean.class).values().stream()
                .sorted(Comparator.comparingInt(registration -> registration.getOrder()))
                .<Filter>flatMap(registration -> registration instanceof FilterRegistrationBean<?> one
                        ? Stream.of(Objects.requireNonNull(one.getFilter()))
                        : context.getBean(SecurityFilterChain.class).getFilters().stream());
    }

    private String row(Class<?> filter) {
        var says = filter == AuthorizationFilter.class
                ? "Refuses whoever is not signed in, but for the endpoints that are marked `@PublicEndpoint`."
                : sources.sentenceOn(filter);
        return "| `%s` | %s |\n".formatted(filter.getSimpleName(), says);
    }
}
