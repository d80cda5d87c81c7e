package org.demarche.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.feed.Feed;
import org.demarche.text.Input;
import org.demarche.text.Metadata;

/** Reads the lines of a {@link Dump} into an archive, once, within a transaction. What is there already is passed over. */
final class Loader {
    private final Database database;
    private final Documents documents;
    private final Archive archive;
    private final FeedTable feeds;
    private final Set<String> knownFeeds = new HashSet<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Set<String> knownReviews = new HashSet<>();
    /** The last number of a document that was there before. */
    private final long before;

    private final Versions versions;
    private int added;
    private int known;

    Loader(Archive archive) {
        this.archive = archive;
        this.database = archive.database();
        this.documents = archive.documents();
        this.feeds = new FeedTable(database);
        this.before = database.number("SELECT coalesce(max(number), 0) FROM documents");
        this.versions = new Versions(database, documents, before);
    }

    private record Copy(String id, String first, double likeness) {}

    /**
     * Loads all of {@code lines}; what was loaded before a failure is for the transaction to take back.
     *
     * @param name what the lines come from, for messages
     * @throws ArchiveException if a line is wrong
     */
    Archive.LoadCounts load(String name, BufferedReader lines) {
        documents.forgetReviews();
        // A document's earlier version may come later in the dump.
        database.execute("PRAGMA defer_foreign_keys = ON");
        new ReviewLog(database).all().forEach(review -> knownReviews.add(review.id()));
        feeds.feeds().forEach(feed -> knownFeeds.add(feed.address()));
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                load(line);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ArchiveException(
                    name + ":" + number + ": is no line of a dump (" + e.getMessage() + "); nothing was loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": can't be read (" + e.getMessage() + "); nothing was loaded", e);
        }
        if (number == 0) {
            throw new ArchiveException(name + ": is empty; give what demarche dump has printed");
        }
        settle();
        return new Archive.LoadCounts(added, known);
    }

    /** What can be done only once all is there. */
    private void settle() {
        versions.settle();
        link();
        requireReplaced();
        new ReviewEffects(database, documents).renew(reviews);
    }

    private void load(String line) {
        ObjectNode object = JsonText.read(line);
        if (object.has("document")) {
            document(object.path("document"));
        } else if (object.has("review")) {
            review(object.path("review"));
        } else if (object.has("rejected")) {
            JsonNode node = object.path("rejected");
            archive.reject(new Rejection(
                    JsonText.require(node, "origin"),
                    JsonText.require(node, "name"),
                    JsonText.require(node, "reason"),
                    JsonText.require(node, "message"),
                    JsonText.text(node, "published").map(LocalDate::parse)));
        } else if (object.has("feed")) {
            feed(object.path("feed"));
        } else if (!object.has("archive")) {
            throw new IllegalArgumentException("expected archive, document, review, rejected or feed");
        } else if (object.path("archive").path("schema").asInt()
                > Schema.current().version()) {
            throw new IllegalArgumentException("of a newer Demarche");
        }
    }

    /** How a feed that is followed here did here counts for more than how it did there. */
    private void feed(JsonNode node) {
        Feed feed = FeedJson.feed(node);
        if (knownFeeds.add(feed.address())) {
            feeds.keep(feed);
        }
        feeds.keepItems(feed.address(), FeedJson.items(node));
    }

    private static Metadata metadata(JsonNode node) {
        return new Metadata(
                JsonText.text(node, "title"),
                JsonText.text(node, "outlet"),
                JsonText.text(node, "published").map(LocalDate::parse),
                JsonText.text(node, "url"));
    }

    private void document(JsonNode node) {
        Input input = new Input(JsonText.require(node, "name"), JsonText.require(node, "text"), metadata(node));
        DocumentId id = DocumentId.of(input);
        if (!id.value().equals(JsonText.require(node, "id"))) {
            throw new IllegalArgumentException("the text of " + JsonText.require(node, "id") + " was changed");
        }
        JsonText.text(node, "url")
                .ifPresent(url -> versions.dumped(
                        url,
                        new Versions.Version(
                                id.value(),
                                node.path("version").asInt(1),
                                input.metadata().published().map(LocalDate::toString))));
        if (documents.contains(id)) {
            known++;
        } else {
            insert(node, id, input);
            added++;
        }
        documents.note(id, JsonText.require(node, "origin"), input.name());
        node.path("also")
                .forEach(other ->
                        documents.note(id, JsonText.require(other, "origin"), JsonText.require(other, "name")));
    }

    private void insert(JsonNode node, DocumentId id, Input input) {
        List<ArticleReading> articles = new ArrayList<>();
        for (JsonNode article : node.path("articles")) {
            articles.add(new ArticleReading(
                    article.path("article").asInt(),
                    metadata(article),
                    JsonText.require(article, "text"),
                    JsonText.write(article.path("reading"))));
        }
        Entry entry = new Entry(
                id,
                input,
                JsonText.require(node, "origin"),
                JsonText.require(node, "reader"),
                articles,
                Entry.fingerprint(articles));
        long number = documents.insert(
                entry,
                node.path("version").asLong(1),
                JsonText.text(node, "replaces"),
                node.path("current").asBoolean(true));
        documents.readings(number, input.text(), articles);
        JsonText.text(node, "copy_of")
                .ifPresent(first -> copies.add(
                        new Copy(id.value(), first, node.path("likeness").asDouble())));
    }

    /** Copies are linked as they were there, and with what was here before. */
    private void link() {
        for (Copy copy : copies) {
            documents.link(number(copy.id()), documents.root(number(copy.first())), copy.likeness());
        }
        if (before > 0) {
            database.rows(
                            "SELECT number, url FROM documents WHERE number > ?"
                                    + " AND number NOT IN (SELECT document FROM copies) ORDER BY number",
                            row -> new Unlinked(row.getLong(1), Optional.ofNullable(row.getString(2))),
                            before)
                    .forEach(document -> documents.linkWithEarlier(document.number(), before + 1, document.url()));
        }
    }

    private record Unlinked(long number, Optional<String> url) {}

    private void requireReplaced() {
        database.first(
                        "SELECT replaces FROM documents WHERE replaces NOT IN (SELECT id FROM documents)",
                        row -> row.getString(1))
                .ifPresent(id -> {
                    throw lacking(id);
                });
    }

    private static ArchiveException lacking(String id) {
        return new ArchiveException("the dump lacks the document " + id + "; nothing was loaded");
    }

    private long number(String id) {
        return database.first("SELECT number FROM documents WHERE id = ?", row -> row.getLong(1), id)
                .orElseThrow(() -> lacking(id));
    }

    private void review(JsonNode node) {
        if (!knownReviews.add(JsonText.require(node, "id"))) {
            return;
        }
        List<Review.Subject> subjects = new ArrayList<>();
        for (JsonNode subject : node.path("subjects")) {
            Optional<Review.Evidence> evidence = subject.has("found")
                    ? Optional.of(new Review.Evidence(
                            subject.path("begin").asInt(),
                            subject.path("end").asInt(),
                            JsonText.require(subject, "type"),
                            JsonText.write(subject.path("found"))))
                    : Optional.empty();
            subjects.add(
                    new Review.Subject(JsonText.require(subject, "id"), JsonText.text(subject, "document"), evidence));
        }
        Review review = new Review(
                JsonText.require(node, "id"),
                JsonText.require(node, "at"),
                JsonText.require(node, "reviewer"),
                Verdict.of(JsonText.require(node, "verdict")),
                Review.Kind.valueOf(JsonText.require(node, "kind").toUpperCase(Locale.ROOT)),
                JsonText.write(node.path("change")),
                JsonText.require(node, "reason"),
                subjects);
        new ReviewLog(database).append(review);
        reviews.add(review);
        documents.forgetReviews();
    }
}
