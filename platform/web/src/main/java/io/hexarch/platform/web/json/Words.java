package io.hexarch.platform.web.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;

/** Constants as this API spells them, in bodies and queries alike: {@code FALLING_ASLEEP} is {@code fallingAsleep}. */
public final class Words {

    static final EnumNamingStrategy NAMING = new EnumNamingStrategy() {
        @Override
        public String convertEnumToExternalName(MapperConfig<?> config, AnnotatedClass type, String name) {
            return of(name);
        }
    };

    private Words() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    private static String of(String name) {
        var parts = name.toLowerCase(Locale.ROOT).split("_");
        return parts[0]
                + Arrays.stream(parts)
                        .skip(1)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }
}
