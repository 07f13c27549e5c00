package io.hexarch.platform.web.argument;

import io.hexarch.kernel.id.TypedId;
import io.hexarch.platform.web.json.TypedIds;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Ids in paths and queries. What is no id of the wanted type fails, and is answered 404 in a path and 400 in a query. */
public final class TypedIdConverters implements ConverterFactory<String, TypedId> {

    @Override
    public <T extends TypedId> Converter<String, T> getConverter(Class<T> type) {
        var ids = TypedIds.of(type);
        return text -> ids.parse(text)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("not an id of " + type.getSimpleName()));
    }
}
