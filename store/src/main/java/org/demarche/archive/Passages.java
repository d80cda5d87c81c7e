package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports and statements of many documents, as {@code demarche read} and {@code demarche statements} print them, each a JSON
 * object: by document, last published first, undated last, and in text order within it. One thread uses an instance at a time.
 */
final class Passages {
    private static final String KEYS =
            "coalesce(a.published, '') AS published, a.number AS article, p.begins AS begins,"
                    + " p.id AS id, d.number AS document, d.id AS document_id, a.article AS part";
    private static final String ORDER = " ORDER BY published DESC, article, begins, id LIMIT ?";
    private static final int KEY_PARTS = 4;

    private final Database database;
    private final String kind;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Passages(Database database, String kind) {
        this.database = database;
        this.kind = kind;
    }

    /** Reports of events. */
    static Page<String> events(Database database, PassageFilter filter, Optional<String> after, int limit) {
        Passages passages = new Passages(database, "events");
        passages.restrict(filter);
        passages.restrictEvents(filter);
        return passages.page("mentions", after, limit);
    }

    /** Statements; an actor is who says them. */
    static Page<String> statements(Database database, PassageFilter filter, Optional<String> after, int limit) {
        Passages passages = new Passages(database, "statements");
        passages.restrict(filter);
        filter.filter().actor().ifPresent(actor -> passages.among(" AND p.actor IN ", actor, ""));
        return passages.page("statements", after, limit);
    }

    /** One report by its id, also if it is rejected. */
    static Optional<String> event(Database database, String id) {
        Passages passages = new Passages(database, "events");
        passages.add(" AND p.id = ?", id);
        return passages.page("mentions", Optional.empty(), 1).items().stream().findFirst();
    }

    private void restrict(PassageFilter passage) {
        SearchFilter filter = passage.filter();
        if (!passage.words().isBlank()) {
            // What can't be asked for is found nowhere.
            add(
                    " AND a.number IN (SELECT rowid FROM search WHERE search MATCH ?)",
                    SearchWords.toFts(passage.words()).orElse("\"\""));
        }
        passage.document().ifPresent(id -> add(" AND d.id = ?", id));
        filter.from().ifPresent(day -> add(" AND a.published >= ?", day.toString()));
        filter.until().ifPresent(day -> add(" AND a.published <= ?", day.toString()));
        filter.outlet().ifPresent(outlet -> add(" AND a.outlet LIKE ?", outlet));
    }

    private void restrictEvents(PassageFilter passage) {
        SearchFilter filter = passage.filter();
        filter.type().ifPresent(type -> add(" AND p.type = ?", type.name()));
        filter.place().ifPresent(place -> {
            add(" AND (p.place LIKE ? OR p.country = upper(?))", place);
            values.add(place);
        });
        filter.actor()
                .ifPresent(actor -> among(
                        " AND EXISTS (SELECT 1 FROM parties q WHERE q.mention = p.id AND q.actor IN ", actor, ")"));
        passage.modality().ifPresent(modality -> add(" AND p.modality = ?", modality));
        passage.review()
                .ifPresentOrElse(
                        review -> add(" AND p.review = ?", review), () -> where.append(" AND p.review <> 'rejected'"));
    }

    private void among(String condition, String actor, String end) {
        List<String> ids = Search.actors(database, actor);
        where.append(condition)
                .append('(')
                .append(String.join(",", Collections.nCopies(ids.size(), "?")))
                .append(')')
                .append(end);
        values.addAll(ids);
    }

    private void add(String condition, Object value) {
        where.append(condition);
        values.add(value);
    }

    /** Where a passage stands in the order of all. */
    private record Place(
            String published, long article, int begins, String id, long document, String documentId, int part) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(
                    row.getString("published"),
                    row.getLong("article"),
                    row.getInt("begins"),
                    row.getString("id"),
                    row.getLong("document"),
                    row.getString("document_id"),
                    row.getInt("part"));
        }

        String key() {
            return published + "|" + article + "|" + begins + "|" + id;
        }
    }

    private Page<String> page(String table, Optional<String> after, int limit) {
        after.ifPresent(this::begin);
        List<String> passages = new ArrayList<>();
        List<Page<Place>> page = new ArrayList<>(1);
        values.add(limit + 1);
        database.snapshot(() -> {
            page.add(Page.of(
                    database.rows(
                            "SELECT " + KEYS + " FROM " + table + " p JOIN articles a ON a.number = p.article"
                                    + " JOIN documents d ON d.number = a.document WHERE true" + where + ORDER,
                            Place::of,
                            values.toArray()),
                    limit,
                    Place::key));
            passages.addAll(printed(page.get(0).items()));
        });
        return new Page<>(passages, page.get(0).next());
    }

    private void begin(String key) {
        String[] parts = key.split("\\|", KEY_PARTS);
        if (parts.length != KEY_PARTS) {
            throw new NumberFormatException(key);
        }
        where.append(" AND (coalesce(a.published, '') < ? OR (coalesce(a.published, '') = ?"
                + " AND (a.number, p.begins, p.id) > (?, ?, ?)))");
        values.add(parts[0]);
        values.add(parts[0]);
        values.add(Long.parseLong(parts[1]));
        values.add(Integer.parseInt(parts[2]));
        values.add(parts[3]);
    }

    private List<String> printed(List<Place> places) {
        Corrections corrections = new Corrections(new ReviewLog(database).active());
        Map<Long, Map<String, String>> byDocument = new HashMap<>();
        List<String> printed = new ArrayList<>();
        for (Place place : places) {
            Map<String, String> all =
                    byDocument.computeIfAbsent(place.document(), document -> document(place, corrections));
            Optional.ofNullable(all.get(place.id())).ifPresent(printed::add);
        }
        return printed;
    }

    private record Part(int article, ObjectNode reading) {}

    /** All passages of a document by their ids. */
    private Map<String, String> document(Place place, Corrections corrections) {
        String text = database.first(
                        "SELECT text FROM documents WHERE number = ?", row -> row.getString(1), place.document())
                .orElseThrow();
        Quoter quoter = new Quoter(text);
        List<Part> parts = database.rows(
                "SELECT article, reading FROM articles WHERE document = ? ORDER BY article",
                row -> new Part(row.getInt(1), JsonText.read(row.getString(2))),
                place.document());
        List<ObjectNode> corrected = corrections.apply(
                place.documentId(), parts.stream().map(Part::reading).toList());
        Map<String, String> passages = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Printed print = new Printed(place.documentId(), parts.get(i).article(), quoter);
            for (JsonNode read : corrected.get(i).path(kind)) {
                ObjectNode node = kind.equals("events") ? print.event(read) : print.statement(read);
                passages.put(read.path("id").asText(), JsonText.write(node));
            }
        }
        return passages;
    }
}
