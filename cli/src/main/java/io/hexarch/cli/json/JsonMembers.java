package io.hexarch.cli.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object in the making. A member whose value is null is left out; {@link Json.Nothing} says null on purpose. */
public final class JsonMembers {

    private final Map<String, Json> members = new LinkedHashMap<>();

    public JsonMembers with(String name, @Nullable Json value) {
        if (value != null) members.put(name, value);
        return this;
    }

    public JsonMembers with(String name, @Nullable String value) {
        return with(name, value == null ? null : new Json.Text(value));
    }

    public JsonMembers with(String name, @Nullable Instant value) {
        return with(name, value == null ? null : value.toString());
    }

    public JsonMembers with(String name, @Nullable Boolean value) {
        return with(name, value == null ? null : new Json.Flag(value));
    }

    public JsonMembers with(String name, @Nullable Integer value) {
        return with(name, value == null ? null : new Json.Numeral(BigDecimal.valueOf(value)));
    }

    public JsonMembers with(String name, @Nullable Long value) {
        return with(name, value == null ? null : new Json.Numeral(BigDecimal.valueOf(value)));
    }

    public <T> JsonMembers with(String name, @Nullable T value, Function<T, Json> writing) {
        return with(name, value == null ? null : writing.apply(value));
    }

    public <T> JsonMembers withList(String name, @Nullable List<T> values, Function<T, Json> writing) {
        return with(
                name,
                values == null
                        ? null
                        : new Json.Items(values.stream().map(writing).toList()));
    }

    public <T> JsonMembers withMap(String name, @Nullable Map<String, T> values, Function<T, Json> writing) {
        if (values == null) return this;
        var written = new LinkedHashMap<String, Json>();
        values.forEach((key, value) -> written.put(key, writing.apply(value)));
        return with(name, new Json.Members(written));
    }

    public Json.Members done() {
        return new Json.Members(members);
    }
}
