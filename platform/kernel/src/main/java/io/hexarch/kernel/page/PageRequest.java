package io.hexarch.kernel.page;

import java.util.Optional;

/**
 * Which page is wanted.
 *
 * @param limit 1 to 200 items
 * @param after the last key of the page before; empty: the first page
 */
public record PageRequest(int limit, Optional<Keyset> after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAXIMUM_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAXIMUM_LIMIT)
            throw new IllegalArgumentException("limit " + limit + " is not within 1 to 200");
    }

    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, Optional.empty());
    }
}
