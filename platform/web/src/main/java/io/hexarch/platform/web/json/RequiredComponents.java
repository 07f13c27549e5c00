package io.hexarch.platform.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.hexarch.platform.web.Patch;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Nullness;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Takes the code at its word: a component of a record that is not {@code @Nullable} must be in the body, and not as null. */
final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        var here = isRequired(member) ? Nulls.FAIL : null;
        var inside = mayHoldNull(member) ? Nulls.SET : null;
        return JsonSetter.Value.construct(here, inside);
    }

    /** Whether the component reads {@code Map<…, @Nullable T>}, also as a patch: null takes an entry away. */
    private static boolean mayHoldNull(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner().getAnnotated() instanceof Executable executable)) return false;
        var type = executable.getAnnotatedParameterTypes()[parameter.getIndex()];
        if (parameter.getRawType() == Patch.class && type instanceof AnnotatedParameterizedType patch)
            type = patch.getAnnotatedActualTypeArguments()[0];
        return type instanceof AnnotatedParameterizedType map
                && map.getAnnotatedActualTypeArguments().length == 2
                && map.getAnnotatedActualTypeArguments()[1].isAnnotationPresent(Nullable.class);
    }

    private static boolean isRequired(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)) return false;
        var type = parameter.getRawType();
        if (type == Patch.class || type == Optional.class) return false;
        return parameter.getOwner().getAnnotated() instanceof Executable executable
                && Nullness.forMethodParameter(MethodParameter.forExecutable(executable, parameter.getIndex()))
                        == Nullness.NON_NULL;
    }
}
