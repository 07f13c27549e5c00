package io.hexarch.kernel.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list in a stable order.
 *
 * @param next where the next page begins; empty on the last
 */
public record Page<T>(List<T> items, Optional<Keyset> next) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }

    /** A page of what a query gave that asked for one row more than the limit. */
    public static <T> Page<T> ofOneMore(List<T> rows, int limit, Function<T, Keyset> key) {
        if (rows.size() <= limit) return new Page<>(rows, Optional.empty());
        var items = rows.subList(0, limit);
        return new Page<>(items, Optional.of(key.apply(items.getLast())));
    }

    /** A page of what is few and known whole, in the order given. */
    public static <T> Page<T> of(List<T> all, PageRequest page) {
        int from = page.after()
                .map(key -> Integer.parseInt(key.values().getFirst()))
                .orElse(0);
        int to = Math.min(all.size(), from + page.limit());
        var items = all.subList(Math.min(from, to), to);
        return new Page<>(items, to < all.size() ? Optional.of(Keyset.of(to)) : Optional.empty());
    }
}
