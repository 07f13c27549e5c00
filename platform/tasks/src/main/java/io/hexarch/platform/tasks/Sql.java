package io.hexarch.platform.tasks;

import org.jooq.Param;
import org.jooq.impl.DSL;

/** Bound values for statements that are written out as SQL. */
final class Sql {

    private Sql() {}

    static <T> Param<T> value(T value) {
        return DSL.val(value);
    }
}
