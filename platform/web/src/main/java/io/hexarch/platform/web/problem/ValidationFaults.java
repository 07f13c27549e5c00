package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;

/** Broken constraints, all of them at once. */
final class ValidationFaults {

    private ValidationFaults() {}

    static Problem of(BindingResult result) {
        return of(result.getFieldErrors().stream()
                .map(ValidationFaults::fieldError)
                .toList());
    }

    static Problem of(MethodValidationResult result) {
        return of(result.getParameterValidationResults().stream()
                .flatMap(parameter -> parameter instanceof ParameterErrors body
                        ? body.getFieldErrors().stream().map(ValidationFaults::fieldError)
                        : parameter.getResolvableErrors().stream()
                                .map(error -> new Problem.FieldError(
                                        "?" + parameter.getMethodParameter().getParameterName(),
                                        Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"))))
                .toList());
    }

    private static Problem.FieldError fieldError(FieldError error) {
        return new Problem.FieldError(
                JsonPointer.ofPath(error.getField()),
                Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"));
    }

    private static Problem of(List<Problem.FieldError> errors) {
        var problem = Problem.of(
                KernelProblem.INVALID_FIELD,
                errors.size() == 1
                        ? "The field " + errors.getFirst().pointer() + " is not valid: "
                                + errors.getFirst().message() + "."
                        : errors.size() + " fields are not valid. See errors.");
        for (var error : errors) problem = problem.at(error.pointer(), error.message());
        return problem;
    }
}
