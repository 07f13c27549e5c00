package io.hexarch.kernel.page;

import java.util.List;

/** The sort key of the last row of a page, column by column as text. The web layer seals it into an opaque cursor. */
public record Keyset(List<String> values) {

    public Keyset {
        values = List.copyOf(values);
    }

    public static Keyset of(Object... values) {
        return new Keyset(java.util.Arrays.stream(values).map(Object::toString).toList());
    }
}
