package io.hexarch.platform.web.argument;

import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Wait;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the handler method does not take: a filter with a typing error must not answer everything. What a method
 * takes is read from its parameters.
 */
public final class QueryParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null || !(handler instanceof HandlerMethod method)) return true;
        var names = known.computeIfAbsent(method, QueryParameters::of);
        for (var name : request.getParameterMap().keySet()) {
            if (!names.contains(name)) throw unknown(name, names);
        }
        return true;
    }

    /** The query parameters that a handler method takes, sorted. */
    public static Set<String> of(HandlerMethod method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) namesOf(parameter).forEach(names::add);
        return names;
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        var type = parameter.getParameterType();
        if (type == PageRequest.class) return Stream.of("limit", "cursor");
        if (type == Wait.class) return Stream.of("wait");
        var requestParam = parameter.getParameterAnnotation(RequestParam.class);
        if (requestParam != null)
            return Stream.of(
                    requestParam.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : requestParam.name());
        if (type.isRecord() && parameter.hasParameterAnnotation(ModelAttribute.class))
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        return Stream.empty();
    }

    private static Refused unknown(String name, Set<String> names) {
        var known = names.isEmpty() ? "This takes none." : "There are: " + String.join(", ", names) + ".";
        return new Refused(Problem.of(
                        KernelProblem.MALFORMED_REQUEST,
                        "The query parameter " + name + " does not exist here. " + known)
                .at("?" + name, "does not exist"));
    }
}
