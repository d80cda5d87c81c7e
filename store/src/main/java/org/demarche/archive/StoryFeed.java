package org.demarche.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.record.Fingerprint;
import org.demarche.record.Origin;

/** Reads stories from an archive: all, or those that are new or different since a change. */
final class StoryFeed {
    private static final String DOCUMENTS =
            "SELECT d.number, d.id, d.name, d.is_current, d.text, f.id AS first FROM documents d"
                    + " LEFT JOIN copies c ON c.document = d.number"
                    + " LEFT JOIN documents f ON f.number = c.first WHERE d.change > ? ORDER BY d.number";
    private static final String ARTICLES =
            "SELECT article, title, outlet, url, published, text, reading FROM articles WHERE document = ? ORDER BY article";

    private final Database database;
    private final Documents documents;

    StoryFeed(Database database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    private record Article(Origin origin, String text, ObjectNode reading) {}

    /** Hands on the stories of documents that have changed after {@code change}; returns the last change. */
    long read(long change, Consumer<StoredStory> out) {
        documents.forgetReviews();
        long[] last = {change};
        database.snapshot(() -> {
            last[0] = Math.max(change, documents.nextChange() - 1);
            Corrections corrections = new Corrections(new ReviewLog(database).active());
            database.each(DOCUMENTS, row -> stories(row, corrections, out), change);
        });
        return last[0];
    }

    private void stories(ResultSet row, Corrections corrections, Consumer<StoredStory> out) throws SQLException {
        long number = row.getLong("number");
        String id = row.getString("id");
        List<Article> articles = database.rows(ARTICLES, article -> article(id, article), number);
        List<ObjectNode> readings =
                corrections.apply(id, articles.stream().map(Article::reading).toList());
        Quoter quoter = new Quoter(row.getString("text"));
        for (int i = 0; i < articles.size(); i++) {
            Fingerprint fingerprint = articles.size() == 1
                    ? documents.fingerprint(number)
                    : Fingerprint.of(articles.get(i).text());
            out.accept(new StoredStory(
                    row.getString("name"),
                    row.getInt("is_current") == 1,
                    Optional.ofNullable(row.getString("first")),
                    new StoryReader(articles.get(i).origin(), quoter, readings.get(i)).story(fingerprint)));
        }
    }

    private static Article article(String document, ResultSet row) throws SQLException {
        Origin origin = new Origin(
                document,
                row.getInt("article"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse));
        return new Article(origin, row.getString("text"), JsonText.read(row.getString("reading")));
    }
}
