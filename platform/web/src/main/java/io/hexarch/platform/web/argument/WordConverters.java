package io.hexarch.platform.web.argument;

import io.hexarch.platform.web.json.Words;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Constants in queries and paths, spelled as in bodies. */
public final class WordConverters implements ConverterFactory<String, Enum<?>> {

    @Override
    public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
        return word -> find(type, word);
    }

    private static <T extends Enum<?>> T find(Class<T> type, String word) {
        for (var constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(word)) return constant;
        }
        throw new IllegalArgumentException("not a word of " + type.getSimpleName());
    }
}
