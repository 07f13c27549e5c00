package io.hexarch.platform.web.problem;

import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.json.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** What Spring MVC finds wrong with a request before a controller sees it. */
final class RequestFaults {

    private RequestFaults() {}

    static Optional<Problem> of(Throwable fault) {
        return switch (fault) {
            case JacksonException json -> Optional.of(JsonFaults.of(json));
            case HttpMessageNotReadableException body -> Optional.of(ofBody(body));
            case MethodArgumentNotValidException invalid ->
                Optional.of(ValidationFaults.of(invalid.getBindingResult()));
            case HandlerMethodValidationException invalid -> Optional.of(ValidationFaults.of(invalid));
            case MethodArgumentTypeMismatchException mismatch -> Optional.of(ofParameter(mismatch));
            case MissingRequestValueException missing ->
                Optional.of(Problem.of(
                        KernelProblem.MALFORMED_REQUEST, missing.getBody().getDetail() + ""));
            case HttpRequestMethodNotSupportedException method -> Optional.of(ofMethod(method));
            case HttpMediaTypeNotSupportedException type -> Optional.of(ofMediaType(type));
            case ErrorResponse other ->
                ofStatus(other.getStatusCode().value()).map(code -> Problem.of(code, detailOf(code)));
            default -> Optional.empty();
        };
    }

    private static Problem ofBody(HttpMessageNotReadableException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) return refused.problem();
            if (cause instanceof JacksonException json && !(json.getCause() instanceof Refused))
                return JsonFaults.of(json);
        }
        return Problem.of(KernelProblem.MALFORMED_REQUEST, "This request needs a body of JSON, and there is none.");
    }

    private static Problem ofParameter(MethodArgumentTypeMismatchException fault) {
        MethodParameter parameter = fault.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) return notFound();
        var wanted = parameter.nestedIfOptional().getNestedParameterType();
        var form = formOf(wanted);
        return Problem.of(
                        KernelProblem.INVALID_FIELD,
                        "The query parameter " + fault.getName() + " must be " + form + ".")
                .at("?" + fault.getName(), "must be " + form);
    }

    private static String formOf(Class<?> wanted) {
        if (wanted.isEnum())
            return Arrays.stream(wanted.getEnumConstants())
                    .map(constant -> Words.of((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "one of ", ""));
        return TypedId.class.isAssignableFrom(wanted) ? "an id such as other answers have it" : "of another form";
    }

    /** A malformed id is the id of nothing. */
    static Problem notFound() {
        return Problem.of(KernelProblem.NOT_FOUND, "There is nothing here under that id. Check the id.");
    }

    private static Problem ofMethod(HttpRequestMethodNotSupportedException fault) {
        var supported = fault.getSupportedMethods();
        var known = supported == null ? "" : " There are: " + String.join(", ", supported) + ".";
        return Problem.of(KernelProblem.METHOD_NOT_ALLOWED, "There is no " + fault.getMethod() + " here." + known);
    }

    private static Problem ofMediaType(HttpMediaTypeNotSupportedException fault) {
        var types = fault.getSupportedMediaTypes().stream()
                .filter(type -> !type.isWildcardType())
                .map(MediaType::toString)
                .filter(type -> !type.contains("*"))
                .toList();
        return Problem.of(
                KernelProblem.UNSUPPORTED_MEDIA_TYPE,
                "Say Content-Type: " + (types.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : String.join(" or ", types))
                        + ".");
    }

    /** The code for a bare status, from the container or the framework. */
    static Optional<ProblemCode> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(KernelProblem.MALFORMED_REQUEST);
            case 401 -> Optional.of(KernelProblem.UNAUTHENTICATED);
            case 403 -> Optional.of(KernelProblem.FORBIDDEN);
            case 404 -> Optional.of(KernelProblem.NOT_FOUND);
            case 405 -> Optional.of(KernelProblem.METHOD_NOT_ALLOWED);
            case 406 -> Optional.of(KernelProblem.NOT_ACCEPTABLE);
            case 413, 414, 431 -> Optional.of(KernelProblem.TOO_LARGE);
            case 415 -> Optional.of(KernelProblem.UNSUPPORTED_MEDIA_TYPE);
            case 429 -> Optional.of(KernelProblem.TOO_MANY_REQUESTS);
            case 503 -> Optional.of(KernelProblem.UNAVAILABLE);
            default -> status >= 400 && status < 500 ? Optional.of(KernelProblem.MALFORMED_REQUEST) : Optional.empty();
        };
    }

    static String detailOf(ProblemCode code) {
        return switch (code.status()) {
            case 404 -> "There is nothing under this address. Check the path.";
            case 406 -> "Answers are application/json. Say so in Accept, or leave it out.";
            case 413 -> "The request is larger than what is accepted here.";
            default -> code.title() + ".";
        };
    }
}
