package org.demarche.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the versions of pages in order after a dump has brought some in. The order within the archive and within the dump is
 * kept; between the two, an earlier day of publication comes first, and where days don't tell, what was there before the dump.
 */
final class Versions {
    private final Database database;
    private final Documents documents;
    private final long before;
    private final Map<String, List<Version>> dumped = new HashMap<>();

    /** For an archive whose documents had numbers up to {@code before} when the dump came. */
    Versions(Database database, Documents documents, long before) {
        this.database = database;
        this.documents = documents;
        this.before = before;
    }

    /**
     * A version of a page.
     *
     * @param published the day; days compare as words do
     */
    record Version(String id, int number, Optional<String> published) {}

    /** The dump holds {@code version} of the page at {@code url}. */
    void dumped(String url, Version version) {
        dumped.computeIfAbsent(url, key -> new ArrayList<>(1)).add(version);
    }

    /** Numbers the versions of all pages of which some were there before. */
    void settle() {
        dumped.forEach((url, incoming) -> {
            List<Version> order = new ArrayList<>(database.rows(
                    "SELECT id, version, published FROM documents WHERE url = ? AND number <= ? ORDER BY version",
                    row -> new Version(row.getString(1), row.getInt(2), Optional.ofNullable(row.getString(3))),
                    url,
                    before));
            if (!order.isEmpty()) {
                incoming.sort(Comparator.comparing(Version::number));
                merge(order, incoming);
                number(order);
            }
        });
    }

    private static void merge(List<Version> order, List<Version> incoming) {
        for (int i = 0; i < incoming.size(); i++) {
            Version version = incoming.get(i);
            if (position(order, version) < 0) {
                int least = 0;
                for (Version earlier : incoming.subList(0, i)) {
                    least = Math.max(least, position(order, earlier) + 1);
                }
                int most = order.size();
                for (Version later : incoming.subList(i + 1, incoming.size())) {
                    int position = position(order, later);
                    most = position >= least ? Math.min(most, position) : most;
                }
                while (least < most && !isLater(order.get(least), version)) {
                    least++;
                }
                order.add(least, version);
            }
        }
    }

    private static int position(List<Version> order, Version version) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(version.id())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLater(Version one, Version other) {
        return one.published().isPresent()
                && other.published().isPresent()
                && one.published().get().compareTo(other.published().get()) > 0;
    }

    private void number(List<Version> order) {
        Optional<String> replaced = Optional.empty();
        for (int i = 0; i < order.size(); i++) {
            boolean isLast = i == order.size() - 1;
            String id = order.get(i).id();
            database.update(
                    "UPDATE documents SET version = ?1, replaces = ?2, is_current = ?3, change = ?4 WHERE id = ?5"
                            + " AND (version <> ?1 OR replaces IS NOT ?2 OR is_current <> ?3)",
                    i + 1,
                    replaced,
                    isLast ? 1 : 0,
                    documents.nextChange(),
                    id);
            replaced = Optional.of(id);
        }
    }
}
