package org.demarche.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.text.Metadata;

/** Lists of what an archive holds, a page at a time, and single things of it. One thread uses an instance at a time. */
public final class Catalogue {
    private static final String ENTRY =
            "SELECT d.number, d.id, d.name, a.title, a.outlet, a.published, a.url, d.version, d.replaces, d.is_current,"
                    + " f.id AS first, a.number AS article,"
                    + " (SELECT count(*) FROM articles x WHERE x.document = d.number) AS articles,"
                    + " (SELECT count(*) FROM articles x JOIN mentions m ON m.article = x.number"
                    + " WHERE x.document = d.number AND m.review <> 'rejected') AS events"
                    + " FROM articles a JOIN documents d ON d.number = a.document"
                    + " LEFT JOIN copies c ON c.document = d.number LEFT JOIN documents f ON f.number = c.first";
    /** A document is told by its first article. */
    private static final String FIRST = " WHERE a.article = 0";

    private static final char SEPARATOR = '|';

    private final Database database;

    Catalogue(Database database) {
        this.database = database;
    }

    /**
     * What an archive holds, in numbers.
     *
     * @param documents how many documents
     * @param rejected how many pieces that can't be read
     * @param feeds how many feeds are followed
     * @param firstPublished the first day of publication
     * @param lastPublished the last
     */
    public record Totals(
            int documents,
            int rejected,
            int feeds,
            Optional<LocalDate> firstPublished,
            Optional<LocalDate> lastPublished) {}

    /**
     * An outlet.
     *
     * @param name what it is called
     * @param articles how many articles it has published
     */
    public record Outlet(String name, int articles) {}

    /** The last change; it grows whenever documents are added, read again or reviewed. */
    public long lastChange() {
        return database.number("SELECT coalesce(max(change), 0) FROM documents");
    }

    /** What there is, in numbers. */
    public Totals totals() {
        return new Totals(
                (int) database.number("SELECT count(*) FROM documents"),
                (int) database.number("SELECT count(*) FROM rejected"),
                (int) database.number("SELECT count(*) FROM feeds"),
                day("SELECT min(published) FROM articles"),
                day("SELECT max(published) FROM articles"));
    }

    private Optional<LocalDate> day(String sql) {
        return database.rows(sql, row -> Optional.ofNullable(row.getString(1))).stream()
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .findFirst();
    }

    /** Who has published articles, those with most first. */
    public List<Outlet> outlets() {
        return database.rows(
                "SELECT outlet, count(*) AS n FROM articles WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY n DESC, outlet",
                row -> new Outlet(row.getString(1), row.getInt(2)));
    }

    /** Everybody seen, those in most articles first. */
    public List<ActorEntry> actors() {
        return database.rows(
                "SELECT a.id, a.name, a.code, a.sector, a.review, coalesce(p.n, 0) AS n FROM actors a LEFT JOIN"
                        + " (SELECT actor, count(*) AS n FROM appearances GROUP BY actor) p ON p.actor = a.id"
                        + " ORDER BY n DESC, a.id",
                row -> new ActorEntry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)));
    }

    /** How many statements are those of {@code actor}. */
    public int statements(String actor) {
        return (int) database.number("SELECT count(*) FROM statements WHERE actor = ?", actor);
    }

    /** The ids of documents that are new, read again or reviewed after {@code since} and until {@code until}. */
    public Set<String> changed(long since, long until) {
        return new HashSet<>(database.rows(
                "SELECT id FROM documents WHERE change > ? AND change <= ?", row -> row.getString(1), since, until));
    }

    /** The {@code limit} documents that changed last, among those that {@link #changed} gives, the last first. */
    public List<DocumentEntry> latest(long since, long until, int limit) {
        return database.rows(
                ENTRY + FIRST + " AND d.change > ? AND d.change <= ? ORDER BY d.change DESC, d.number DESC LIMIT ?",
                Catalogue::entry,
                since,
                until,
                limit);
    }

    /**
     * Documents, last published first, undated last.
     *
     * @param after where the page begins: what the page before gave as its next
     */
    public Page<DocumentEntry> documents(DocumentFilter filter, Optional<String> after, int limit) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>();
        restrict(filter, where, values);
        after.ifPresent(position -> {
            int separator = position.indexOf(SEPARATOR);
            if (separator < 0) {
                throw new NumberFormatException(position);
            }
            String published = position.substring(0, separator);
            long number = Long.parseLong(position.substring(separator + 1));
            if (published.isEmpty()) {
                where.append(" AND a.published IS NULL AND a.number < ?");
            } else {
                where.append(" AND (a.published < ? OR a.published IS NULL OR (a.published = ? AND a.number < ?))");
                values.add(published);
                values.add(published);
            }
            values.add(number);
        });
        values.add(limit + 1);
        List<Placed> found = database.rows(
                ENTRY + FIRST + where + " ORDER BY a.published DESC, a.number DESC LIMIT ?",
                row -> new Placed(entry(row), position(row)),
                values.toArray());
        Page<Placed> page = Page.of(found, limit, Placed::position);
        return new Page<>(page.items().stream().map(Placed::entry).toList(), page.next());
    }

    /** How many documents there are among those wanted. */
    public int count(DocumentFilter filter) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>();
        restrict(filter, where, values);
        return (int) database.number(
                "SELECT count(*) FROM articles a JOIN documents d ON d.number = a.document" + FIRST + where,
                values.toArray());
    }

    private record Placed(DocumentEntry entry, String position) {}

    private static String position(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("published")).orElse("") + SEPARATOR + row.getLong("article");
    }

    private static void restrict(DocumentFilter filter, StringBuilder where, List<Object> values) {
        filter.from().ifPresent(day -> {
            where.append(" AND a.published >= ?");
            values.add(day.toString());
        });
        filter.until().ifPresent(day -> {
            where.append(" AND a.published <= ?");
            values.add(day.toString());
        });
        filter.outlet().ifPresent(outlet -> {
            where.append(" AND a.outlet = ?");
            values.add(outlet);
        });
        filter.actor().ifPresent(actor -> {
            where.append(
                    " AND d.number IN (SELECT x.document FROM appearances p JOIN articles x ON x.number = p.article"
                            + " WHERE p.actor = ?)");
            values.add(actor);
        });
        if (filter.isCurrent()) {
            where.append(" AND d.is_current = 1");
        }
    }

    private static DocumentEntry entry(ResultSet row) throws SQLException {
        return new DocumentEntry(
                row.getString("id"),
                row.getString("name"),
                metadata(row),
                row.getInt("version"),
                Optional.ofNullable(row.getString("replaces")),
                row.getInt("is_current") == 1,
                Optional.ofNullable(row.getString("first")),
                row.getInt("articles"),
                row.getInt("events"));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("url")));
    }

    /**
     * Reports of events as {@code demarche read} prints them, each a JSON object: by document, last published first, undated last,
     * and in text order within it.
     *
     * @param after where the page begins: what the page before gave as its next
     */
    public Page<String> events(PassageFilter filter, Optional<String> after, int limit) {
        return Passages.events(database, filter, after, limit);
    }

    /** One report by its id, also if it is rejected. */
    public Optional<String> event(String id) {
        return Passages.event(database, id);
    }

    /** Statements as {@code demarche statements} prints them, in the same order; the filter's actor is who says them. */
    public Page<String> statements(PassageFilter filter, Optional<String> after, int limit) {
        return Passages.statements(database, filter, after, limit);
    }

    /** A document with what was read from it, by its id. */
    public Optional<StoredDocument> document(String id) {
        List<StoredDocument> found = new ArrayList<>(1);
        database.snapshot(() -> database.rows(
                        ENTRY + " WHERE d.id = ? ORDER BY a.article LIMIT 1",
                        row -> new Found(row.getLong("number"), entry(row)),
                        id)
                .forEach(document -> found.add(whole(document))));
        return found.stream().findFirst();
    }

    private record Found(long number, DocumentEntry entry) {}

    private record Row(int number, Metadata metadata, ObjectNode reading) {}

    private StoredDocument whole(Found document) {
        long number = document.number();
        DocumentEntry entry = document.entry();
        String text = database.first("SELECT text FROM documents WHERE number = ?", row -> row.getString(1), number)
                .orElseThrow();
        List<Row> rows = database.rows(
                "SELECT article, title, outlet, published, url, reading FROM articles WHERE document = ? ORDER BY article",
                row -> new Row(row.getInt("article"), metadata(row), JsonText.read(row.getString("reading"))),
                number);
        List<ObjectNode> corrected = new Corrections(new ReviewLog(database).active())
                .apply(entry.id(), rows.stream().map(Row::reading).toList());
        Quoter quoter = new Quoter(text);
        List<StoredDocument.Article> articles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            articles.add(article(row, corrected.get(i), new Printed(entry.id(), row.number(), quoter)));
        }
        List<String> copies = database.rows(
                "SELECT d.id FROM copies c JOIN documents d ON d.number = c.document WHERE c.first = ? ORDER BY d.number",
                row -> row.getString(1),
                number);
        return new StoredDocument(entry, text, articles, versions(number), copies);
    }

    private static StoredDocument.Article article(Row row, ObjectNode reading, Printed printed) {
        List<Integer> sentences = new ArrayList<>();
        reading.path("sentences").forEach(offset -> sentences.add(offset.asInt()));
        List<String> events = new ArrayList<>();
        reading.path("events").forEach(event -> events.add(JsonText.write(printed.event(event))));
        List<String> statements = new ArrayList<>();
        reading.path("statements").forEach(statement -> statements.add(JsonText.write(printed.statement(statement))));
        List<StoredDocument.Appearance> actors = new ArrayList<>();
        reading.path("actors")
                .properties()
                .forEach(actor -> actors.add(new StoredDocument.Appearance(
                        actor.getKey(),
                        actor.getValue().path("name").asText(),
                        actor.getValue().path("code").asText(),
                        actor.getValue().path("sector").asText(""),
                        actor.getValue().path("times").asInt())));
        return new StoredDocument.Article(row.number(), row.metadata(), sentences, events, statements, actors);
    }

    private List<StoredDocument.Version> versions(long number) {
        List<StoredDocument.Version> versions = database.rows(
                "SELECT d.id, d.version, d.published, d.is_current FROM documents d JOIN documents own ON own.url = d.url"
                        + " WHERE own.number = ? ORDER BY d.version, d.number",
                row -> new StoredDocument.Version(
                        row.getString(1),
                        row.getInt(2),
                        Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
                        row.getInt(4) == 1),
                number);
        return versions.size() > 1 ? versions : List.of();
    }
}
