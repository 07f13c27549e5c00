package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a JSON body, and where. Says no class names: a caller has fields, not classes. */
final class JsonFaults {

    private JsonFaults() {}

    static Problem of(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case InvalidFormatException format -> invalid(format, "has a value of the wrong form");
            case ValueInstantiationException refused -> rejected(refused);
            case MismatchedInputException rest when saysTrailing(rest) -> unreadable(rest, "goes on after its end");
            case MismatchedInputException mismatch -> invalid(mismatch, mismatchOf(mismatch));
            case StreamConstraintsException limit ->
                unreadable(limit, "is nested too deeply or has a part that is too long");
            case StreamReadException syntax -> unreadable(syntax, plain(syntax));
            default -> unreadable(fault, "cannot be read");
        };
    }

    private static Problem unknownField(UnrecognizedPropertyException fault) {
        var pointer = JsonPointer.of(fault.getPath());
        var known = fault.getKnownPropertyIds();
        var message = "There is no field " + fault.getPropertyName() + " here." + knownFields(known);
        return Problem.of(
                        KernelProblem.UNKNOWN_FIELD,
                        "The field " + pointer + " does not exist. Leave it out or mend its name.")
                .at(pointer, message);
    }

    private static String knownFields(@Nullable Collection<Object> known) {
        if (known == null || known.isEmpty()) return "";
        return known.stream().map(Object::toString).sorted().collect(Collectors.joining(", ", " There are: ", "."));
    }

    /** A value type said no while it was made of the text: its own words are the best there are. */
    private static Problem rejected(ValueInstantiationException fault) {
        var pointer = JsonPointer.of(fault.getPath());
        return switch (fault.getCause()) {
            case Refused refused ->
                refused.problem().errors().isEmpty()
                        ? refused.problem().at(pointer, refused.problem().detail())
                        : refused.problem();
            case IllegalArgumentException reason when reason.getMessage() != null -> at(pointer, reason.getMessage());
            case null, default -> at(pointer, "is not valid");
        };
    }

    private static Problem invalid(MismatchedInputException fault, String message) {
        return at(JsonPointer.of(fault.getPath()), message);
    }

    private static Problem at(String pointer, String message) {
        var place = pointer.isEmpty() ? "The body" : "The field " + pointer;
        return Problem.of(KernelProblem.INVALID_FIELD, place + " is not valid: " + message + ".")
                .at(pointer, message);
    }

    private static boolean saysTrailing(MismatchedInputException fault) {
        return fault.getOriginalMessage().startsWith("Trailing token");
    }

    private static String mismatchOf(MismatchedInputException fault) {
        var reason = fault.getOriginalMessage();
        if (reason.startsWith("Missing required creator property") || fault instanceof InvalidNullException)
            return "is required";
        if (reason.equals("cannot be null")) return "cannot be removed";
        var target = fault.getTargetType();
        if (target == null) return "is missing or has the wrong form";
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) return "must be a number or a truth value";
        if (CharSequence.class.isAssignableFrom(target)) return "must be a text";
        if (Collection.class.isAssignableFrom(target)) return "must be a list";
        return "has the wrong form";
    }

    private static Problem unreadable(JacksonException fault, String what) {
        var location = fault.getLocation();
        var place = location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        var pointer = JsonPointer.of(fault.getPath());
        return Problem.of(
                        KernelProblem.MALFORMED_REQUEST,
                        "The body is no JSON that can be accepted: it " + what + place + ".")
                .at(pointer, what + place);
    }

    /** Jackson's first sentence names characters and tokens; what follows may name its own sources. */
    private static String plain(StreamReadException fault) {
        var message = fault.getOriginalMessage();
        if (message.startsWith("Duplicate Object property")) return "names a field twice";
        if (message.startsWith("Invalid UTF-8")) return "is not UTF-8";
        return "is not well formed";
    }
}
