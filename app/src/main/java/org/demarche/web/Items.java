package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.contract.Json;

/**
 * A page of a list in memory. Its cursor names the last item that was shown and its place, so that it stays good when others come
 * before it; if the item is gone, the place counts.
 *
 * @param items what is shown
 * @param total how many there are
 * @param next where the next page begins
 */
record Items<T>(List<T> items, int total, Optional<String> next) {
    /** Copies the list. */
    Items {
        items = List.copyOf(items);
    }

    /** The page of {@code all} that {@code position} begins; {@code id} tells items apart. */
    static <T> Items<T> of(List<T> all, Function<T, String> id, Optional<String> position, int limit) {
        int begin = position.map(place -> begin(all, id, place)).orElse(0);
        int end = Math.min(all.size(), begin + limit);
        List<T> items = all.subList(Math.min(begin, end), end);
        Optional<String> next = end < all.size() && !items.isEmpty()
                ? Optional.of((end - 1) + ":" + id.apply(all.get(end - 1)))
                : Optional.empty();
        return new Items<>(items, all.size(), next);
    }

    private static <T> int begin(List<T> all, Function<T, String> id, String place) {
        int colon = place.indexOf(':');
        try {
            int index = Integer.parseInt(place.substring(0, Math.max(0, colon)));
            String last = place.substring(colon + 1);
            if (index < 0) {
                throw Question.noCursor();
            }
            if (index < all.size() && id.apply(all.get(index)).equals(last)) {
                return index + 1;
            }
            for (int i = 0; i < all.size(); i++) {
                if (id.apply(all.get(i)).equals(last)) {
                    return i + 1;
                }
            }
            return Math.min(index, all.size());
        } catch (NumberFormatException e) {
            throw Question.noCursor();
        }
    }

    /** Writes the list as the field {@code name}, with {@code total} and {@code next}. */
    void write(JsonGenerator json, String name, Json.Element<T> element) throws IOException {
        Json.list(json, name, items, element);
        json.writeNumberField("total", total);
        next(json, next);
    }

    /** Writes the cursor of the next page, if there is one. */
    static void next(JsonGenerator json, Optional<String> next) throws IOException {
        Json.optional(json, "next", next.map(Question::cursor));
    }
}
