package org.demarche.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items what is in it
 * @param next where the next part begins; absent if this is the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** The first {@code limit} of {@code items}, which hold one more if there is a next part. */
    static <T> Page<T> of(List<T> items, int limit, Function<T, String> position) {
        boolean isLast = items.size() <= limit;
        List<T> shown = isLast ? items : items.subList(0, limit);
        return new Page<>(shown, isLast ? Optional.empty() : Optional.of(position.apply(shown.get(limit - 1))));
    }
}
