package io.hexarch.platform.web.json;

import io.hexarch.kernel.id.TypedId;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.UUID;

/** Reads ids of one type, by the static {@code parse} that every {@link TypedId} record has. */
public final class TypedIds {

    private static final ClassValue<TypedIds> KNOWN = new ClassValue<>() {
        @Override
        protected TypedIds computeValue(Class<?> type) {
            return new TypedIds(type);
        }
    };

    private final Class<?> type;
    private final MethodHandle parse;

    private TypedIds(Class<?> type) {
        this.type = type;
        try {
            this.parse = MethodHandles.publicLookup()
                    .findStatic(type, "parse", MethodType.methodType(Optional.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " needs: public static Optional<" + type.getSimpleName() + "> parse(String)", e);
        }
    }

    public static boolean isId(Class<?> type) {
        return TypedId.class.isAssignableFrom(type) && type != TypedId.class;
    }

    /** The reader for a record that implements {@link TypedId}. */
    public static TypedIds of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** What stands before the underscore of such ids. */
    public String prefix() {
        try {
            var any = (TypedId) type.getConstructor(UUID.class).newInstance(new UUID(0, 0));
            return any.prefix().text();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is no record of one UUID", e);
        }
    }

    /** Empty when the text is no id of this type. */
    public Optional<TypedId> parse(String text) {
        try {
            return ((Optional<?>) parse.invoke(text)).map(TypedId.class::cast);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName() + ".parse", e);
        }
    }
}
