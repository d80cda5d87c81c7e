package org.demarche.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything that an archive keeps, as lines of JSON: first {@code {"archive": …}}, then a line for each review, oldest first,
 * for each document with what was read from it, for each rejection, and for each feed, by their identities. Two archives that
 * hold the same have the same lines, however they came to it; there is nothing in them of rows, of files of the machine but
 * the names that texts were given under, or of clocks but when people reviewed something and feeds were polled.
 */
final class Dump {
    private static final String DOCUMENTS =
            "SELECT d.number, d.id, d.name, d.origin, d.title, o.name AS outlet, d.published, d.url, d.version,"
                    + " d.replaces, d.is_current, d.reader, d.text, f.id AS first, c.likeness FROM documents d LEFT JOIN"
                    + " outlets o ON o.number = d.outlet LEFT JOIN copies c ON c.document = d.number LEFT JOIN documents f"
                    + " ON f.number = c.first ORDER BY d.id";

    private final Database database;

    Dump(Database database) {
        this.database = database;
    }

    /** Hands each line to {@code out}, without its line break; what it shows is one moment's, whoever writes meanwhile. */
    void write(Consumer<String> out) {
        database.snapshot(() -> {
            ObjectNode head = JsonText.object();
            head.putObject("archive").put("schema", Schema.version(database));
            out.accept(JsonText.write(head));
            new ReviewLog(database).all().forEach(review -> out.accept(JsonText.write(line(review))));
            database.each(DOCUMENTS, row -> out.accept(JsonText.write(document(row))));
            database.each(
                    "SELECT origin, name, reason, message, published FROM rejected ORDER BY id",
                    row -> out.accept(JsonText.write(rejection(row))));
            FeedTable feeds = new FeedTable(database);
            feeds.feeds().forEach(feed -> out.accept(JsonText.write(FeedJson.of(feed, feeds.seen(feed.address())))));
        });
    }

    private static ObjectNode line(Review review) {
        ObjectNode line = JsonText.object();
        ObjectNode node = line.putObject("review")
                .put("id", review.id())
                .put("at", review.at())
                .put("reviewer", review.reviewer())
                .put("verdict", review.verdict().label())
                .put("kind", review.kind().name().toLowerCase(Locale.ROOT));
        node.set("change", review.changes());
        node.put("reason", review.reason());
        ArrayNode subjects = node.putArray("subjects");
        for (Review.Subject subject : review.subjects()) {
            ObjectNode about = subjects.addObject().put("id", subject.id());
            JsonText.put(about, "document", subject.document());
            subject.evidence().ifPresent(evidence -> {
                about.put("begin", evidence.begin()).put("end", evidence.end()).put("type", evidence.type());
                about.set("found", JsonText.read(evidence.found()));
            });
        }
        return line;
    }

    private ObjectNode document(ResultSet row) throws SQLException {
        ObjectNode line = JsonText.object();
        ObjectNode node = line.putObject("document");
        for (String field : new String[] {"id", "name", "origin", "title", "outlet", "published", "url"}) {
            JsonText.put(node, field, Optional.ofNullable(row.getString(field)));
        }
        List<ObjectNode> others = database.rows(
                "SELECT origin, name FROM origins WHERE document = ? ORDER BY origin, name",
                other -> JsonText.object().put("origin", other.getString(1)).put("name", other.getString(2)),
                row.getLong("number"));
        if (!others.isEmpty()) {
            node.putArray("also").addAll(others);
        }
        node.put("version", row.getInt("version"));
        JsonText.put(node, "replaces", Optional.ofNullable(row.getString("replaces")));
        node.put("current", row.getInt("is_current") == 1);
        String first = row.getString("first");
        if (first != null) {
            node.put("copy_of", first).put("likeness", row.getDouble("likeness"));
        }
        node.put("reader", row.getString("reader")).put("text", row.getString("text"));
        ArrayNode articles = node.putArray("articles");
        database.rows(
                        "SELECT article, title, outlet, published, url, text, reading FROM articles"
                                + " WHERE document = ? ORDER BY article",
                        Dump::article,
                        row.getLong("number"))
                .forEach(articles::add);
        return line;
    }

    private static ObjectNode article(ResultSet row) throws SQLException {
        ObjectNode node = JsonText.object().put("article", row.getInt("article"));
        for (String field : new String[] {"title", "outlet", "published", "url"}) {
            JsonText.put(node, field, Optional.ofNullable(row.getString(field)));
        }
        node.put("text", row.getString("text"));
        node.set("reading", JsonText.read(row.getString("reading")));
        return node;
    }

    private static ObjectNode rejection(ResultSet row) throws SQLException {
        ObjectNode line = JsonText.object();
        ObjectNode node = line.putObject("rejected")
                .put("origin", row.getString("origin"))
                .put("name", row.getString("name"))
                .put("reason", row.getString("reason"))
                .put("message", row.getString("message"));
        JsonText.put(node, "published", Optional.ofNullable(row.getString("published")));
        return line;
    }
}
