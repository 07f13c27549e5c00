package io.hexarch.platform.web;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a JSON Merge Patch (RFC 7396): left alone, or set. A request record of a PATCH has components of this type. Whether {@code
 * null} may be sent, to remove what was there, is what the type says:
 *
 * {@snippet :
 * record UpdateThingRequest(Patch<@Size(max = 80) String> name, Patch<@Nullable String> note) {}
 * }
 */
public sealed interface Patch<T extends @Nullable Object> {

    /** The field was not in the body. */
    record Absent<T extends @Nullable Object>() implements Patch<T> {}

    /** The field was in the body. */
    record Set<T extends @Nullable Object>(T value) implements Patch<T> {}

    static <T extends @Nullable Object> Patch<T> absent() {
        return new Absent<>();
    }

    static <T extends @Nullable Object> Patch<T> set(T value) {
        return new Set<>(value);
    }

    /** The value after the patch. */
    default T or(T current) {
        return switch (this) {
            case Set<T>(var value) -> value;
            case Absent<T> _ -> current;
        };
    }

    default <R extends @Nullable Object> Patch<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Set<T>(var value) -> new Set<>(change.apply(value));
            case Absent<T> _ -> new Absent<>();
        };
    }

    default void ifSet(Consumer<? super T> use) {
        if (this instanceof Set<T>(var value)) use.accept(value);
    }
}
