package io.hexarch.platform.web.json;

import io.hexarch.platform.web.Patch;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.type.LogicalType;

/** Tells a field that is not there from one that is null, and null that may be sent from null that may not. */
final class PatchDeserializer extends StdDeserializer<Patch<?>> {

    private final JavaType contentType;
    private final @Nullable ValueDeserializer<Object> content;
    private final boolean removable;

    PatchDeserializer(JavaType contentType) {
        this(contentType, null, false);
    }

    private PatchDeserializer(JavaType contentType, @Nullable ValueDeserializer<Object> content, boolean removable) {
        super(Patch.class);
        this.contentType = contentType;
        this.content = content;
        this.removable = removable;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        var inner = context.findContextualValueDeserializer(contentType, property);
        return new PatchDeserializer(contentType, inner, property != null && saysNullable(property));
    }

    @Override
    public Patch<?> deserialize(JsonParser json, DeserializationContext context) {
        if (content == null) throw new IllegalStateException("not contextual");
        return Patch.set(content.deserialize(json, context));
    }

    @Override
    public Patch<?> getNullValue(DeserializationContext context) {
        if (!removable) context.reportInputMismatch(this, "cannot be null");
        return Patch.<@Nullable Object>set(null);
    }

    @Override
    public Patch<?> getAbsentValue(DeserializationContext context) {
        return Patch.absent();
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.OtherScalar;
    }

    /** Whether the component reads {@code Patch<@Nullable T>}. */
    private static boolean saysNullable(BeanProperty property) {
        return property.getMember() instanceof AnnotatedParameter parameter
                && parameter.getOwner().getAnnotated() instanceof Executable executable
                && executable.getAnnotatedParameterTypes()[parameter.getIndex()]
                        instanceof AnnotatedParameterizedType type
                && type.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }
}
