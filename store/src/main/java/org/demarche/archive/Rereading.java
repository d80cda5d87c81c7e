package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.text.Input;
import org.demarche.text.Metadata;

/** Puts new readings in place of old ones; documents and reviews stay. */
final class Rereading {
    private final Database database;
    private final Documents documents;

    Rereading(Database database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** The numbers of documents that another version than {@code reader} has read, in the order in which they came. */
    List<Long> stale(String reader) {
        return database.rows(
                "SELECT number FROM documents WHERE reader <> ? ORDER BY number", row -> row.getLong(1), reader);
    }

    StaleDocument document(long number) {
        return database.first(
                        "SELECT d.id, d.name, d.text, d.title, o.name, d.published, d.url, d.origin FROM documents d"
                                + " LEFT JOIN outlets o ON o.number = d.outlet WHERE d.number = ?",
                        row -> new StaleDocument(
                                new DocumentId(row.getString(1)),
                                new Input(
                                        row.getString(2),
                                        row.getString(3),
                                        new Metadata(
                                                Optional.ofNullable(row.getString(4)),
                                                Optional.ofNullable(row.getString(5)),
                                                Optional.ofNullable(row.getString(6))
                                                        .map(LocalDate::parse),
                                                Optional.ofNullable(row.getString(7)))),
                                row.getString(8)),
                        number)
                .orElseThrow(() -> new IllegalArgumentException("no document " + number));
    }

    /** Replaces what was read from the documents of {@code entries}; tells what is different. */
    RereadChanges replace(List<Entry> entries) {
        return database.transaction(() -> {
            documents.forgetReviews();
            RereadChanges all = RereadChanges.none();
            for (Entry entry : entries) {
                all = all.plus(replace(entry));
            }
            database.update("DELETE FROM actors WHERE id NOT IN (SELECT actor FROM appearances)");
            return all;
        });
    }

    private RereadChanges replace(Entry entry) {
        long number = database.number(
                "SELECT number FROM documents WHERE id = ?", entry.id().value());
        Map<String, JsonNode> before = events(documents.found(number));
        database.update(
                "UPDATE documents SET reader = ?, change = ? WHERE number = ?",
                entry.reader(),
                documents.nextChange(),
                number);
        documents.readings(number, entry.input().text(), entry.articles());
        Map<String, JsonNode> after = events(documents.found(number));
        int same = 0;
        int changed = 0;
        for (Map.Entry<String, JsonNode> event : after.entrySet()) {
            JsonNode old = before.get(event.getKey());
            same += event.getValue().equals(old) ? 1 : 0;
            changed += old != null && !event.getValue().equals(old) ? 1 : 0;
        }
        int added = after.size() - same - changed;
        int removed = before.size() - same - changed;
        int kept = (int) events(documents.corrected(number)).values().stream()
                .filter(event -> event.has("restored"))
                .count();
        return new RereadChanges(1, same, added, removed, changed, kept);
    }

    private static Map<String, JsonNode> events(List<ObjectNode> readings) {
        Map<String, JsonNode> events = new LinkedHashMap<>();
        for (ObjectNode reading : readings) {
            reading.path("events").forEach(event -> events.put(event.path("id").asText(), event));
        }
        return events;
    }
}
