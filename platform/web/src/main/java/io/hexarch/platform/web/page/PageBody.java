package io.hexarch.platform.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent.
 *
 * @param nextCursor where the next page begins; null on the last
 */
public record PageBody<T>(List<T> items, @Nullable String nextCursor) {}
