package io.hexarch.server.contract;

import static io.hexarch.server.contract.Schemas.ordered;

import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Wait;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What a handler method takes and answers. */
final class Operations {

    private static final String PARAMETER = "#/components/parameters/";
    private static final Map<String, Object> PROBLEM = Map.of("$ref", "#/components/responses/Problem");

    private static final List<String> RANKS =
            List.of("path", "query", "header", "limit", "cursor", "wait", "ifNoneMatch", "idempotencyKey", "ifMatch");

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    /** @param known what the description has said so far: which statuses an operation answers with stands nowhere in a signature */
    Map<String, Object> of(String verb, HandlerMethod handler, Map<String, Object> known) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("tags", List.of(context(handler)));
        operation.put("operationId", handler.getMethod().getName());
        operation.put("summary", words(handler.getMethod().getName()));
        var parameters = parameters(verb, handler);
        if (!parameters.isEmpty()) operation.put("parameters", parameters);
        body(verb, handler).ifPresent(body -> operation.put("requestBody", body));
        operation.put("responses", responses(handler, known));
        return operation;
    }

    private static String context(HandlerMethod handler) {
        var parts = handler.getBeanType().getPackageName().split("\\.");
        return parts[2].equals("platform") ? parts[3].equals("web") ? "platform" : parts[3] : parts[2];
    }

    /** {@code createWorkspace}: Create workspace. */
    private static String words(String name) {
        var words = name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<Map<String, Object>> parameters(String verb, HandlerMethod handler) {
        var parameters = new ArrayList<Map<String, Object>>();
        for (var parameter : handler.getMethodParameters())
            parametersOf(parameter).forEach(parameters::add);
        boolean repeatable = (verb.equals("POST") || verb.equals("PATCH")) && !isOpen(handler);
        if (repeatable) parameters.add(shared("idempotencyKey"));
        parameters.sort(Comparator.comparingInt(Operations::rank));
        return parameters;
    }

    /** Clients take arguments in this order, whatever the order in the method: a change of it must not swap two texts. */
    private static int rank(Map<String, Object> parameter) {
        var name = String.valueOf(parameter.getOrDefault("$ref", parameter.get("in")));
        return RANKS.indexOf(name.substring(name.lastIndexOf('/') + 1));
    }

    private static boolean isOpen(HandlerMethod handler) {
        return handler.hasMethodAnnotation(io.hexarch.platform.web.PublicEndpoint.class);
    }

    private Stream<Map<String, Object>> parametersOf(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (type == PageRequest.class) return Stream.of(shared("limit"), shared("cursor"));
        if (type == Wait.class) return Stream.of(shared("wait"), shared("ifNoneMatch"));
        if (type == IfMatch.class) return Stream.of(shared("ifMatch"));
        if (parameter.hasParameterAnnotation(PathVariable.class)) return Stream.of(path(parameter));
        var query = parameter.getParameterAnnotation(RequestParam.class);
        if (query != null) return Stream.of(given(parameter, "query", query.name(), query.defaultValue()));
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) return Stream.of(given(parameter, "header", header.name(), header.defaultValue()));
        return Stream.empty();
    }

    private Map<String, Object> path(MethodParameter parameter) {
        var name = parameter.getParameter().getName();
        return ordered(
                "name",
                name,
                "in",
                "path",
                "required",
                true,
                "description",
                "Id of the " + name + ".",
                "schema",
                schemas.of(parameter.getGenericParameterType()));
    }

    private Map<String, Object> given(MethodParameter parameter, String place, String named, String preset) {
        boolean optional = parameter.getParameterType() == Optional.class;
        boolean hasPreset = !preset.equals(ValueConstants.DEFAULT_NONE);
        var described =
                ordered("name", named.isEmpty() ? parameter.getParameter().getName() : named, "in", place);
        // A use case asks for it with a problem of its own, which says what for.
        boolean confirmation = "confirm".equals(described.get("name"));
        if ((!optional && !hasPreset) || confirmation) described.put("required", true);
        var type = optional
                ? ((ParameterizedType) parameter.getGenericParameterType()).getActualTypeArguments()[0]
                : parameter.getGenericParameterType();
        var schema = schemas.of(type);
        if (hasPreset)
            schema.put(
                    "default",
                    preset.matches("\\d+") ? Integer.valueOf(preset) : preset.equals("false") ? false : preset);
        described.put("schema", schema);
        return described;
    }

    private static Map<String, Object> shared(String name) {
        return ordered("$ref", PARAMETER + name);
    }

    private Optional<Map<String, Object>> body(String verb, HandlerMethod handler) {
        for (var parameter : handler.getMethodParameters()) {
            var body = parameter.getParameterAnnotation(RequestBody.class);
            if (body == null) continue;
            var json = ordered("schema", schemas.of(parameter.getGenericParameterType()));
            var content = new LinkedHashMap<String, Object>();
            if (verb.equals("PATCH")) content.put("application/merge-patch+json", json);
            content.put("application/json", json);
            return Optional.of(ordered("required", body.required(), "content", content));
        }
        return Optional.empty();
    }

    private Map<String, Object> responses(HandlerMethod handler, Map<String, Object> known) {
        var answered = answered(handler.getReturnType().getGenericParameterType());
        var responses = new LinkedHashMap<String, Object>();
        known.keySet().stream()
                .filter(status -> !status.equals("default"))
                .forEach(status -> responses.put(status, response(answered, mediaOf(handler), status, known)));
        if (responses.isEmpty())
            responses.put(
                    answered == Void.class ? "204" : "200", response(answered, mediaOf(handler), "200", Map.of()));
        responses.put("default", PROBLEM);
        return responses;
    }

    private Map<String, Object> response(Type answered, String media, String status, Map<String, Object> known) {
        var before = Trees.map(known.getOrDefault(status, Map.of()));
        var response = ordered("description", before.getOrDefault("description", "Done."));
        if (before.containsKey("headers")) response.put("headers", before.get("headers"));
        if (answered == StreamingResponseBody.class) {
            if (before.containsKey("content")) response.put("content", before.get("content"));
        } else if (answered != Void.class
                && answered != void.class
                && (before.isEmpty() || before.containsKey("content"))) {
            response.put("content", ordered(media, ordered("schema", schemas.of(answered))));
        }
        return response;
    }

    private static String mediaOf(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null || mapping.produces().length == 0 ? "application/json" : mapping.produces()[0];
    }

    private static Type answered(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
