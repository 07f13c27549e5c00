package io.hexarch.platform.web.json;

import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.platform.web.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Ids as texts, generations as numbers, and the three states of a patched field. */
final class KernelTypes extends JacksonModule {

    @Override
    public String getModuleName() {
        return "hexarch-kernel";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        var serializers = new SimpleSerializers();
        serializers.addSerializer(TypedId.class, new IdSerializer());
        serializers.addSerializer(Generation.class, new GenerationSerializer());
        context.addSerializers(serializers);
        context.addDeserializers(new KernelDeserializers());
    }

    private static final class IdSerializer extends StdScalarSerializer<TypedId> {

        IdSerializer() {
            super(TypedId.class);
        }

        @Override
        public void serialize(TypedId id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.text());
        }
    }

    private static final class GenerationSerializer extends StdScalarSerializer<Generation> {

        GenerationSerializer() {
            super(Generation.class);
        }

        @Override
        public void serialize(Generation generation, JsonGenerator json, SerializationContext context) {
            json.writeNumber(generation.value());
        }
    }

    private static final class KernelDeserializers extends Deserializers.Base {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return TypedIds.isId(type) || type == Patch.class;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            if (TypedIds.isId(type.getRawClass())) return new IdDeserializer(type.getRawClass());
            if (type.hasRawClass(Patch.class)) return new PatchDeserializer(type.containedTypeOrUnknown(0));
            return null;
        }
    }

    private static final class IdDeserializer extends StdScalarDeserializer<TypedId> {

        private final TypedIds ids;

        IdDeserializer(Class<?> type) {
            super(type);
            this.ids = TypedIds.of(type);
        }

        @Override
        public TypedId deserialize(JsonParser json, DeserializationContext context) {
            var text = json.getString();
            return ids.parse(text)
                    .orElseGet(() -> (TypedId) context.handleWeirdStringValue(_valueClass, text, "not such an id"));
        }
    }
}
