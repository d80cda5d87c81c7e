package org.demarche.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Fingerprint;
import org.demarche.text.Metadata;

/** Writes documents and what was read from them. */
final class Documents {
    /** A document that shares at least this part of its runs of words with another is a copy of it. */
    private static final double LIKENESS_OF_COPIES = 0.75;

    /** Two texts of a likeness of 0.75 share one of 12 groups of 4 numbers with a probability of 0.99. */
    private static final int NUMBERS_PER_BAND = 4;

    private final Database database;
    private final ReviewLog reviews;
    private Optional<Corrections> corrections = Optional.empty();
    private final Projection projection;

    Documents(Database database) {
        this.database = database;
        this.reviews = new ReviewLog(database);
        this.projection = new Projection(database);
    }

    /** A document like the new one. */
    private record Candidate(long number, double likeness) {}

    boolean contains(DocumentId id) {
        return database.first("SELECT 1 FROM documents WHERE id = ?", result -> true, id.value())
                .isPresent();
    }

    /** Whether it is noted that the document {@code id} is in {@code origin}, where it is called {@code name}. */
    boolean isNoted(DocumentId id, String origin, String name) {
        return database.number(
                        "SELECT (SELECT count(*) FROM documents WHERE id = ?1 AND origin = ?2 AND name = ?3)"
                                + " + (SELECT count(*) FROM documents d JOIN origins o ON o.document = d.number"
                                + " WHERE d.id = ?1 AND o.origin = ?2 AND o.name = ?3)",
                        id.value(),
                        origin,
                        name)
                > 0;
    }

    /** Notes that the document {@code id} is in {@code origin} too, unless that is noted or it isn't there. */
    void note(DocumentId id, String origin, String name) {
        if (!isNoted(id, origin, name)) {
            database.update(
                    "INSERT INTO origins SELECT number, ?, ? FROM documents WHERE id = ?", origin, name, id.value());
        }
    }

    /** Adds {@code entry} as a new document, unless it is there. */
    Added add(Entry entry) {
        if (contains(entry.id())) {
            return Added.KNOWN;
        }
        Optional<String> url = entry.input().metadata().url();
        Optional<String> replaced = url.flatMap(known -> database.first(
                "SELECT id FROM documents WHERE url = ? ORDER BY version DESC LIMIT 1",
                row -> row.getString(1),
                known));
        long version = replaced.map(id -> database.number("SELECT version FROM documents WHERE id = ?", id) + 1)
                .orElse(1L);
        replaced.ifPresent(id ->
                database.update("UPDATE documents SET is_current = 0, change = ? WHERE id = ?", nextChange(), id));
        long number = insert(entry, version, replaced, true);
        Optional<Candidate> first = first(number, entry.fingerprint(), url);
        first.ifPresent(copied -> link(number, copied.number(), copied.likeness()));
        readings(number, entry.input().text(), entry.articles());
        if (replaced.isPresent()) {
            return Added.NEW_VERSION;
        }
        return first.isPresent() ? Added.COPY : Added.NEW;
    }

    /** Adds the document's row and what finds it; returns its number. */
    long insert(Entry entry, long version, Optional<String> replaced, boolean isCurrent) {
        Metadata metadata = entry.input().metadata();
        long number = database.insert(
                "INSERT INTO documents VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                entry.id().value(),
                entry.input().name(),
                entry.origin(),
                metadata.title(),
                metadata.outlet().map(this::outlet),
                metadata.published().map(LocalDate::toString),
                metadata.url(),
                version,
                replaced,
                isCurrent ? 1 : 0,
                entry.reader(),
                nextChange(),
                entry.input().text());
        List<Integer> minima = entry.fingerprint().minima();
        if (!minima.isEmpty()) {
            database.update("INSERT INTO fingerprints VALUES (?, ?)", number, bytes(minima));
            bands(minima).forEach(band -> database.update("INSERT INTO bands VALUES (?, ?)", band, number));
        }
        return number;
    }

    /**
     * Links a document and its copies with what was there before it, if it is nearly the same as something with a number
     * {@code below} this.
     */
    void linkWithEarlier(long number, long below, Optional<String> url) {
        first(below, fingerprint(number), url).ifPresent(first -> {
            database.update("UPDATE copies SET first = ? WHERE first = ?", first.number(), number);
            link(number, first.number(), first.likeness());
        });
    }

    /** Links a copy with its first. */
    void link(long copy, long first, double likeness) {
        database.update("INSERT INTO copies VALUES (?, ?, ?)", copy, first, likeness);
    }

    private long outlet(String name) {
        database.update("INSERT OR IGNORE INTO outlets (name) VALUES (?)", name);
        return database.number("SELECT number FROM outlets WHERE name = ?", name);
    }

    long nextChange() {
        return database.number("SELECT coalesce(max(change), 0) + 1 FROM documents");
    }

    /**
     * The document that one with {@code fingerprint} is nearly the same as, among those with numbers {@code below} this;
     * versions of one page are no copies of one another.
     */
    private Optional<Candidate> first(long below, Fingerprint fingerprint, Optional<String> url) {
        Set<Long> candidates = new LinkedHashSet<>();
        for (long band : bands(fingerprint.minima())) {
            candidates.addAll(database.rows(
                    "SELECT document FROM bands WHERE key = ? AND document < ?", row -> row.getLong(1), band, below));
        }
        return candidates.stream()
                .filter(candidate ->
                        database.number("SELECT count(*) FROM documents WHERE number = ? AND url IS ?", candidate, url)
                                        == 0
                                || url.isEmpty())
                .map(candidate -> new Candidate(candidate, fingerprint.likeness(fingerprint(candidate))))
                .filter(candidate -> candidate.likeness() >= LIKENESS_OF_COPIES)
                .min(Comparator.comparing(Candidate::likeness).reversed().thenComparing(Candidate::number))
                .map(candidate -> new Candidate(root(candidate.number()), candidate.likeness()));
    }

    /** The first of the copies that {@code number} is one of; itself if it is none. */
    long root(long number) {
        return database.first("SELECT first FROM copies WHERE document = ?", row -> row.getLong(1), number)
                .orElse(number);
    }

    /** The likeness of a document. */
    Fingerprint fingerprint(long number) {
        byte[] bytes = database.first(
                        "SELECT minima FROM fingerprints WHERE document = ?", row -> row.getBytes(1), number)
                .orElse(new byte[0]);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<Integer> minima = new ArrayList<>();
        while (buffer.hasRemaining()) {
            minima.add(buffer.getInt());
        }
        return new Fingerprint(minima);
    }

    private static byte[] bytes(List<Integer> minima) {
        ByteBuffer buffer = ByteBuffer.allocate(minima.size() * Integer.BYTES);
        minima.forEach(buffer::putInt);
        return buffer.array();
    }

    private static Set<Long> bands(List<Integer> minima) {
        Set<Long> bands = new LinkedHashSet<>();
        for (int start = 0; start + NUMBERS_PER_BAND <= minima.size(); start += NUMBERS_PER_BAND) {
            long band = start;
            for (int number : minima.subList(start, start + NUMBERS_PER_BAND)) {
                band = (band ^ number) * 0x9E3779B97F4A7C15L;
                band ^= band >>> 29;
            }
            bands.add(band);
        }
        return bands;
    }

    /** Puts {@code articles} in place of all that was read from a document before. */
    void readings(long number, String text, List<ArticleReading> articles) {
        clearReadings(number);
        for (ArticleReading article : articles) {
            Metadata metadata = article.metadata();
            long row = database.insert(
                    "INSERT INTO articles VALUES (NULL,?,?,?,?,?,?,?,?)",
                    number,
                    article.number(),
                    metadata.title(),
                    metadata.outlet(),
                    metadata.published().map(LocalDate::toString),
                    metadata.url(),
                    article.text(),
                    article.json());
            database.update(
                    "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", row, metadata.title(), article.text());
        }
        project(number, text);
    }

    private void clearReadings(long number) {
        for (long row :
                database.rows("SELECT number FROM articles WHERE document = ?", row -> row.getLong(1), number)) {
            database.update(
                    "INSERT INTO search (search, rowid, title, text) SELECT 'delete', number, title, text"
                            + " FROM articles WHERE number = ?",
                    row);
        }
        database.update("DELETE FROM articles WHERE document = ?", number);
    }

    /** Fills the tables anew from what was read from the document {@code id} and what people say of it. */
    void project(String id) {
        database.rows(
                        "SELECT number, text FROM documents WHERE id = ?",
                        row -> new Stored(row.getLong(1), row.getString(2)),
                        id)
                .forEach(document -> {
                    database.update(
                            "UPDATE documents SET change = ? WHERE number = ?", nextChange(), document.number());
                    project(document.number(), document.text());
                });
    }

    private record Stored(long number, String text) {}

    private void project(long number, String text) {
        Quoter quoter = new Quoter(text);
        List<Long> articles = database.rows(
                "SELECT number FROM articles WHERE document = ? ORDER BY article", row -> row.getLong(1), number);
        List<ObjectNode> corrected = corrected(number);
        for (int i = 0; i < articles.size(); i++) {
            projection.replace(articles.get(i), quoter, corrected.get(i));
        }
    }

    /** What was read from a document's articles. */
    List<ObjectNode> found(long number) {
        return database.rows(
                "SELECT reading FROM articles WHERE document = ? ORDER BY article",
                row -> JsonText.read(row.getString(1)),
                number);
    }

    /** What was read from a document's articles, after all reviews. */
    List<ObjectNode> corrected(long number) {
        String id = database.first("SELECT id FROM documents WHERE number = ?", row -> row.getString(1), number)
                .orElseThrow();
        return corrections().apply(id, found(number));
    }

    /** Reviews may have come in since the last transaction; within one they stay. */
    private Corrections corrections() {
        if (corrections.isEmpty()) {
            corrections = Optional.of(new Corrections(reviews.active()));
        }
        return corrections.get();
    }

    /** Looks for reviews anew. */
    void forgetReviews() {
        corrections = Optional.empty();
    }
}
